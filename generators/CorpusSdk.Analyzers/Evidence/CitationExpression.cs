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
            var article = ArticleIn(list, citation.ContainingType, types);
            var corpus = typed.ContainingNamespace.GetTypeMembers().FirstOrDefault(t => t.IsStatic && HasList(t, list));
            if (article is not null && corpus is not null)
                return corpus.ToDisplayString(QualifiedName) + ".Articles." + article + ".Citations." + citation.Name;
        }

        return null;
    }

    /// <summary>The member of the article that has citations, after its group when it has one; null when it is no member.</summary>
    private static string? ArticleIn(INamespaceOrTypeSymbol list, INamedTypeSymbol citations, RuntimeTypes types)
    {
        foreach (var property in list.GetMembers().OfType<IPropertySymbol>())
        {
            if (HasCitations(property.Type, citations))
                return property.Name;
            if (RuntimeTypes.Is(property.Type, types.ArticleGroup) && ArticleIn(property.Type, citations, types) is { } member)
                return property.Name + "." + member;
        }

        return null;
    }

    private static bool HasCitations(ITypeSymbol article, INamedTypeSymbol citations) =>
        article.GetMembers("Citations").OfType<IPropertySymbol>().Any(p => SymbolEqualityComparer.Default.Equals(p.Type, citations));

    private static bool HasList(INamedTypeSymbol corpus, INamedTypeSymbol list) =>
        corpus.GetMembers("Articles").OfType<IPropertySymbol>().Any(p => SymbolEqualityComparer.Default.Equals(p.Type, list));
}
