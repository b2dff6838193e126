using Microsoft.CodeAnalysis;

namespace CorpusSdk.Analyzers.Corpus;

/// <summary>The types of the runtime that rules look for.</summary>
internal sealed class RuntimeTypes
{
    private RuntimeTypes(Compilation compilation, INamedTypeSymbol article)
    {
        Article = article;
        CorpusData = Get("CorpusData");
        ArticleList = Get("ArticleList");
        ArticleGroup = Get("ArticleGroup`1");
        SourceList = Get("SourceList");
        PublicationList = Get("PublicationList");
        EntityList = Get("EntityList`1");
        CitationList = Get("CitationList");
        Certainty = Get("Certainty");
        Evidence = Get("EvidenceAttribute");
        CorpusId = Get("Generated.CorpusIdAttribute");
        CorpusIds = Get("Generated.CorpusIdsAttribute");
        CompactTable = Get("Generated.CompactTableAttribute");

        INamedTypeSymbol? Get(string name) => article.ContainingAssembly.GetTypeByMetadataName("CorpusSdk." + name);
    }

    public INamedTypeSymbol Article { get; }

    public INamedTypeSymbol? CorpusData { get; }

    public INamedTypeSymbol? ArticleList { get; }

    public INamedTypeSymbol? ArticleGroup { get; }

    public INamedTypeSymbol? SourceList { get; }

    public INamedTypeSymbol? PublicationList { get; }

    public INamedTypeSymbol? EntityList { get; }

    public INamedTypeSymbol? CitationList { get; }

    public INamedTypeSymbol? Certainty { get; }

    public INamedTypeSymbol? Evidence { get; }

    public INamedTypeSymbol? CorpusId { get; }

    public INamedTypeSymbol? CorpusIds { get; }

    public INamedTypeSymbol? CompactTable { get; }

    /// <summary>Null when the project does not use the runtime: no rule has anything to do.</summary>
    public static RuntimeTypes? Of(Compilation compilation) =>
        compilation.GetTypeByMetadataName("CorpusSdk.Article") is { ContainingAssembly.Name: "CorpusSdk" } article
            ? new RuntimeTypes(compilation, article)
            : null;

    /// <summary>Whether a type is another one or derives from it.</summary>
    public static bool Is(ITypeSymbol? type, INamedTypeSymbol? wanted)
    {
        for (; type is not null && wanted is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, wanted))
                return true;
        }

        return false;
    }

    /// <summary>Whether a type is a list of articles, sources, publications or entities.</summary>
    public bool IsList(ITypeSymbol? type) =>
        Is(type, ArticleList) || Is(type, SourceList) || Is(type, PublicationList) || Is(type, EntityList);

    /// <summary>Whether a type was generated for a corpus: a list with members, not the list of the runtime.</summary>
    public bool IsTypedList(ITypeSymbol? type) =>
        IsList(type) && !SymbolEqualityComparer.Default.Equals(type!.ContainingAssembly, Article.ContainingAssembly);

    /// <summary>What a list holds, in words.</summary>
    public string ElementWord(ITypeSymbol list)
    {
        if (Is(list, ArticleList))
            return "article";
        if (Is(list, SourceList))
            return "source";
        return Is(list, PublicationList) ? "publication" : EntityWord(EntityType(list));
    }

    /// <summary>The type of the entities of a list; null when it is another list.</summary>
    public ITypeSymbol? EntityType(ITypeSymbol? list)
    {
        for (; list is not null; list = list.BaseType)
        {
            if (
                list is INamedTypeSymbol { TypeArguments: [var entity] }
                && SymbolEqualityComparer.Default.Equals(list.OriginalDefinition, EntityList)
            )
                return entity;
        }

        return null;
    }

    private static string EntityWord(ITypeSymbol? type) =>
        type?.Name switch
        {
            null => "entity",
            "PeopleGroup" => "people or group",
            { } name => Characters.CharacterTable.ToLower(name),
        };
}
