namespace CorpusSdk;

/// <summary>The rule by which a cited source was identified.</summary>
public enum SourceRule
{
    /// <summary>Name or domain found in the registry.</summary>
    Registry,

    /// <summary>Not in the registry; identified by the name as written.</summary>
    NameAsWritten,

    /// <summary>The source stands in the sentence before the brackets.</summary>
    SourceInSentence,

    /// <summary>The same source as the citation before, <c>ibid.</c></summary>
    SameAsBefore,

    /// <summary>No source is given.</summary>
    Missing,
}
