namespace CorpusSdk.Generators.Grouping;

/// <summary>By what the members of articles are grouped (property <c>CorpusGroups</c>).</summary>
internal enum GroupMode
{
    /// <summary>Not grouped: they are members of <c>Articles</c>.</summary>
    None,

    /// <summary>A group for each publication.</summary>
    Publication,

    /// <summary>A group for each year of publication.</summary>
    Year,

    /// <summary>A group for each folder, by its whole path.</summary>
    Folder,
}
