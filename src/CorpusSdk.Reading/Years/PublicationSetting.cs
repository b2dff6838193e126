namespace CorpusSdk.Reading.Years;

/// <summary>What <c>corpus.yml</c> says of a publication; what it leaves out stays as the shipped list has it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="FirstVolumeYear">The year of volume 1; null when it is not given.</param>
/// <param name="Url">Its address; null when it is not given.</param>
/// <param name="Language">Its language; null when it is not given.</param>
internal sealed record PublicationSetting(string Id, string Name, int? FirstVolumeYear, string? Url, string? Language)
{
    /// <summary>Its other names.</summary>
    public EquatableArray<string> Aliases { get; init; }
}
