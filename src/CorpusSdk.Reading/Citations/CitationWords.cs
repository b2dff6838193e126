using System.Collections.Generic;
using CorpusSdk.Reading.Knowledge;

namespace CorpusSdk.Reading.Citations;

/// <summary>Words and phrases of citations by what they do, from <c>citation-words.tsv</c>.</summary>
internal static class CitationWords
{
    private static readonly Dictionary<string, PhraseSet> Sets = Load();

    /// <summary>Opens a citation and says <c>see</c>.</summary>
    public static PhraseSet See { get; } = Sets["see"];

    /// <summary>Opens a citation or a list of them.</summary>
    public static PhraseSet Open { get; } = Sets["open"];

    /// <summary>Opens a citation of what somebody else published.</summary>
    public static PhraseSet Relayed { get; } = Sets["relayed"];

    /// <summary>Stands between a source and who passed it on.</summary>
    public static PhraseSet Relay { get; } = Sets["relay"];

    /// <summary>Stands between a source and its date.</summary>
    public static PhraseSet BeforeDate { get; } = Sets["date"];

    /// <summary>Makes a date a fact about the thing described.</summary>
    public static PhraseSet Fact { get; } = Sets["fact"];

    /// <summary>A remark on a source that is no part of its name.</summary>
    public static PhraseSet Note { get; } = Sets["note"];

    /// <summary>Opens an address after a date.</summary>
    public static PhraseSet Address { get; } = Sets["address"];

    /// <summary>Opens words that lead to <c>see</c>.</summary>
    public static PhraseSet Lead { get; } = Sets["lead"];

    /// <summary>The source cited before.</summary>
    public static PhraseSet Same { get; } = Sets["same"];

    /// <summary>Stands where the date would.</summary>
    public static PhraseSet Undated { get; } = Sets["undated"];

    /// <summary>Nouns of documents that are told apart by a number.</summary>
    public static PhraseSet Document { get; } = Sets["document"];

    /// <summary>Last nouns of documents without a number.</summary>
    public static PhraseSet Paper { get; } = Sets["paper"];

    /// <summary>What an outlet or a body publishes in, after its name.</summary>
    public static PhraseSet Medium { get; } = Sets["medium"];

    /// <summary>Nouns of laws and treaties.</summary>
    public static PhraseSet Law { get; } = Sets["law"];

    /// <summary>Opens an article of a law.</summary>
    public static PhraseSet Provision { get; } = Sets["provision"];

    /// <summary>Opens a number.</summary>
    public static PhraseSet Number { get; } = Sets["number"];

    /// <summary>Opens a place inside a source.</summary>
    public static PhraseSet Locator { get; } = Sets["locator"];

    /// <summary>Verbs of outlets in running text.</summary>
    public static PhraseSet Report { get; } = Sets["report"];

    /// <summary>Verbs after an author and a year in running text.</summary>
    public static PhraseSet Study { get; } = Sets["study"];

    /// <summary>Words before an author and a year in running text.</summary>
    public static PhraseSet BeforeAuthor { get; } = Sets["before"];

    private static Dictionary<string, PhraseSet> Load()
    {
        var sets = new Dictionary<string, PhraseSet>(System.StringComparer.Ordinal);
        foreach (var row in KnowledgeTable.Load("citation-words").Rows)
            sets.Add(row["class"], new PhraseSet(row.List("phrases")));
        return sets;
    }
}
