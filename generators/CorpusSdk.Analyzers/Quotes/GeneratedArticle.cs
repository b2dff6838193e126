using System.Linq;
using CorpusSdk.Analyzers.Corpus;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.Analyzers.Quotes;

/// <summary>The file of an article of this project, which its generated constructor names.</summary>
internal static class GeneratedArticle
{
    private const int FileArgument = 3;
    private const int Arguments = 5;

    /// <summary>Path relative to the corpus root; null when the type is no generated article of the assembly.</summary>
    public static string? File(ITypeSymbol? type, IAssemblySymbol assembly, RuntimeTypes types)
    {
        if (
            type is not INamedTypeSymbol { IsSealed: true } article
            || !RuntimeTypes.Is(article, types.Article)
            || !SymbolEqualityComparer.Default.Equals(article.ContainingAssembly, assembly)
        )
            return null;
        return article
            .InstanceConstructors.Where(c => c.Parameters.Length == 0)
            .SelectMany(c => c.DeclaringSyntaxReferences)
            .Select(r => FileIn(r.GetSyntax() as ConstructorDeclarationSyntax))
            .FirstOrDefault(f => f is not null);
    }

    private static string? FileIn(ConstructorDeclarationSyntax? constructor) =>
        constructor?.Initializer?.ArgumentList.Arguments is { Count: Arguments } arguments
        && arguments[FileArgument].Expression is LiteralExpressionSyntax literal
            ? literal.Token.ValueText
            : null;
}
