namespace CorpusSdk.Reading.References;

/// <summary>What a line is for a reference list.</summary>
internal enum LineRole
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The heading of the list.</summary>
    Heading,

    /// <summary>The first line of an entry.</summary>
    Entry,

    /// <summary>A further line of an entry.</summary>
    Continuation,
}
