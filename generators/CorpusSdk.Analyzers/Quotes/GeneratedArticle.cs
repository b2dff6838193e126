using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Analyzers.Corpus;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.Analyzers.Quotes;

/// <summary>
/// The file of an article of this project: the generated member that gives the article names its shard and row, and the table of the shard has the file.
/// </summary>
internal static class GeneratedArticle
{
    /// <summary>Path relative to the corpus root; null when no generated member of the assembly gives the article.</summary>
    /// <param name="member">The member that was read, when it is known.</param>
    /// <param name="type">The type of the article, which tells the member where articles have types of their own.</param>
    /// <param name="assembly">The assembly that is compiled.</param>
    /// <param name="types">Types of the runtime.</param>
    public static string? File(IPropertySymbol? member, ITypeSymbol? type, IAssemblySymbol assembly, RuntimeTypes types) =>
        Members(type, types)
            .Prepend(member)
            .Where(m => SymbolEqualityComparer.Default.Equals(m?.ContainingAssembly, assembly))
            .Select(m => FileOf(m!, types))
            .FirstOrDefault(f => f is not null);

    /// <summary>The members of a type of their own: that of all articles, with the class of the citations.</summary>
    private static IEnumerable<IPropertySymbol?> Members(ITypeSymbol? type, RuntimeTypes types) =>
        type is INamedTypeSymbol { TypeArguments: [INamedTypeSymbol citations] } && RuntimeTypes.Is(type, types.Article)
            ? citations
                .ContainingNamespace.GetTypeMembers()
                .Where(t => RuntimeTypes.Is(t, types.ArticleList) || RuntimeTypes.Is(t, types.ArticleGroup))
                .SelectMany(t => t.GetMembers().OfType<IPropertySymbol>())
                .Where(p => SymbolEqualityComparer.Default.Equals(p.Type, type))
            : [];

    private static string? FileOf(IPropertySymbol member, RuntimeTypes types) =>
        member
            .DeclaringSyntaxReferences.Select(r => (r.GetSyntax() as PropertyDeclarationSyntax)?.ExpressionBody?.Expression)
            .Select(e => e is CastExpressionSyntax cast ? cast.Expression : e)
            .Select(e =>
                e is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called, ArgumentList.Arguments: [var row] }
                    ? FileOf(called.Expression, row.Expression, member.ContainingNamespace, types)
                    : null
            )
            .FirstOrDefault(f => f is not null);

    // The instance of a shard, by the alias that its file gives it, and a number.
    private static string? FileOf(ExpressionSyntax instance, ExpressionSyntax number, INamespaceSymbol typed, RuntimeTypes types) =>
        instance is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax alias }
        && number is LiteralExpressionSyntax { Token.Value: int row }
        && Meant(alias) is { } shard
        && typed.GetTypeMembers(shard).Select(s => Table(s, types)).FirstOrDefault(t => t is not null) is { } table
            ? ShardFiles.Find(table, row)
            : null;

    private static string? Meant(IdentifierNameSyntax alias) =>
        alias
            .Ancestors()
            .OfType<NamespaceDeclarationSyntax>()
            .SelectMany(n => n.Usings)
            .Where(u => u.Alias?.Name.Identifier.ValueText == alias.Identifier.ValueText)
            .Select(u => (u.NamespaceOrType as QualifiedNameSyntax)?.Right.Identifier.ValueText)
            .FirstOrDefault();

    private static string? Table(INamedTypeSymbol shard, RuntimeTypes types) =>
        shard
            .GetAttributes()
            .Where(a => SymbolEqualityComparer.Default.Equals(a.AttributeClass, types.CompactTable))
            .Select(a => a.ConstructorArguments is [{ Value: string table }] ? table : null)
            .FirstOrDefault();
}
