namespace CorpusSdk;

/// <summary>The evidence by which the publication date of an article is known.</summary>
public enum PublishedBasis
{
    /// <summary>The header or the front matter of the document states it.</summary>
    Header,

    /// <summary>Given by the caller or the settings.</summary>
    Given,

    /// <summary>The name of the document's file holds it: <c>2018-01-18-a-title.txt</c>.</summary>
    FileName,

    /// <summary>The dateline of the first paragraph: <c>MOSCOW, Jan. 11, 2018 (Interfax) —</c>.</summary>
    Dateline,

    /// <summary>The volume of its series, and its latest citation as the earliest day.</summary>
    VolumeAndLatestCitation,

    /// <summary>The volume of its series alone.</summary>
    Volume,

    /// <summary>Its latest citation, as the earliest day.</summary>
    LatestCitation,
}
