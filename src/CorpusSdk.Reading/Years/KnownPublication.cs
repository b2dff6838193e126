namespace CorpusSdk.Reading.Years;

/// <summary>A publication that is known by name.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its canonical name.</param>
/// <param name="FirstVolumeYear">The year of volume 1; 0 when it is not known.</param>
/// <param name="FewestIssues">Issues in the year that has the fewest; 0 when it is not known.</param>
/// <param name="MostIssues">Issues in the year that has the most; 0 when it is not known.</param>
internal sealed record KnownPublication(string Id, string Name, int FirstVolumeYear, int FewestIssues, int MostIssues)
{
    /// <summary>Its address; null when it is not known.</summary>
    public string? Url { get; init; }

    /// <summary>Its language; null when it is not known.</summary>
    public string? Language { get; init; }
}
