using System.Linq;
using CorpusSdk.Analyzers.Corpus;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.Analyzers.Quotes;

/// <summary>The file of an article of this project: its generated constructor names its shard and row, and the table of the shard the file.</summary>
internal static class GeneratedArticle
{
    private const int Arguments = 2;

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
            .Select(r => FileOf(r.GetSyntax() as ConstructorDeclarationSyntax, article.ContainingNamespace, types))
            .FirstOrDefault(f => f is not null);
    }

    private static string? FileOf(ConstructorDeclarationSyntax? constructor, INamespaceSymbol typed, RuntimeTypes types) =>
        constructor?.Initializer?.ArgumentList.Arguments is { Count: Arguments } arguments
        && arguments[0].Expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax shard }
        && arguments[1].Expression is LiteralExpressionSyntax { Token.Value: int row }
        && typed.GetTypeMembers(shard.Identifier.ValueText).Select(s => Table(s, types)).FirstOrDefault(t => t is not null) is { } table
            ? ShardFiles.Find(table, row)
            : null;

    private static string? Table(INamedTypeSymbol shard, RuntimeTypes types) =>
        shard
            .GetAttributes()
            .Where(a => SymbolEqualityComparer.Default.Equals(a.AttributeClass, types.CompactTable))
            .Select(a => a.ConstructorArguments is [{ Value: string table }] ? table : null)
            .FirstOrDefault();
}
