namespace CorpusSdk;

/// <summary>The table format that this runtime knows.</summary>
internal static class TableFormat
{
    /// <summary>The newest version; all older ones are read too.</summary>
    public const int Version = 5;

    /// <summary>The first version whose rows list markup.</summary>
    public const int Markup = 2;

    /// <summary>The first version whose rows refer to names of their own.</summary>
    public const int RowNames = 3;

    /// <summary>
    /// The first version that has ids, files and titles, no postings, spans counted from the end of the one before, days as numbers, and words as written by
    /// their place.
    /// </summary>
    public const int Heads = 4;

    /// <summary>The first version of the catalogue that tells entities last, so that who needs none reads none.</summary>
    public const int EntitiesLast = 5;

    public static void Require(int version)
    {
        if (version > Version)
            throw CorpusFormatException.Newer(version);
    }
}
