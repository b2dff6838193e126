namespace CorpusSdk;

/// <summary>What kind of publisher a source is.</summary>
public enum SourceKind
{
    /// <summary>Not known to the registry.</summary>
    Unknown,

    /// <summary>A news agency.</summary>
    Agency,

    /// <summary>A newspaper.</summary>
    Newspaper,

    /// <summary>A magazine or a newsletter.</summary>
    Magazine,

    /// <summary>A radio or television broadcaster.</summary>
    Broadcaster,

    /// <summary>A news site on the web.</summary>
    Site,

    /// <summary>A government, a parliament, a ministry or another public body.</summary>
    Government,

    /// <summary>An international organisation.</summary>
    International,

    /// <summary>A scholarly or professional journal.</summary>
    Journal,

    /// <summary>A research institute or a think tank.</summary>
    Institute,

    /// <summary>A company or an industry body.</summary>
    Company,

    /// <summary>A social network or a messenger channel.</summary>
    Social,

    /// <summary>A blog or a personal site.</summary>
    Blog,
}
