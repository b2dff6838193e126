using System.Linq;
using CorpusSdk.Analyzers.Corpus;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Analyzers.Evidence;

/// <summary>Writes a citation as an expression: <c>Corpus.Articles.SomeArticle.Citations.Interfax_2018_01_02</c>.</summary>
internal static class CitationExpression
{
    private static readonly SymbolDisplayFormat QualifiedName = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces
    );

    /// <summary>Null when no class of a corpus leads to it.</summary>
    public static string? Of(IFieldSymbol citation, RuntimeTypes types)
    {
        var typed = citation.ContainingNamespace;
        foreach (var list in typed.GetTypeMembers().Where(t => RuntimeTypes.Is(t.BaseType, types.ArticleList)))
        {
            var article = list.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(p => HasCitations(p.Type, citation.ContainingType));
            var corpus = typed.ContainingNamespace.GetTypeMembers().FirstOrDefault(t => t.IsStatic && HasList(t, list));
            if (article is not null && corpus is not null)
                return corpus.ToDisplayString(QualifiedName) + ".Articles." + article.Name + ".Citations." + citation.Name;
        }

        return null;
    }

    private static bool HasCitations(ITypeSymbol article, INamedTypeSymbol citations) =>
        article.GetMembers("Citations").OfType<IPropertySymbol>().Any(p => SymbolEqualityComparer.Default.Equals(p.Type, citations));

    private static bool HasList(INamedTypeSymbol corpus, INamedTypeSymbol list) =>
        corpus.GetMembers("Articles").OfType<IPropertySymbol>().Any(p => SymbolEqualityComparer.Default.Equals(p.Type, list));
}
