namespace CorpusSdk;

/// <summary>The evidence by which the publication date of an article is known.</summary>
public enum PublishedBasis
{
    /// <summary>The header or the front matter of the document states it.</summary>
    Header,

    /// <summary>Given by the caller or the settings.</summary>
    Given,

    /// <summary>A dated line at the head of the document.</summary>
    Dateline,

    /// <summary>The volume of its series, and its latest citation as the earliest day.</summary>
    VolumeAndLatestCitation,

    /// <summary>The volume of its series alone.</summary>
    Volume,

    /// <summary>Its latest citation, as the earliest day.</summary>
    LatestCitation,
}
