using CorpusSdk.Reading.Sources;

namespace CorpusSdk.Reading;

/// <summary>What a <c>corpus.sources.yml</c> says; docs/sources.md describes the file.</summary>
public sealed record SourceSettings
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "corpus.sources.yml";

    /// <summary>Says nothing.</summary>
    public static SourceSettings Empty { get; } = new();

    internal SourceSettings() { }

    /// <summary>What is wrong in the file. Entries that are right are used all the same.</summary>
    public EquatableArray<Finding> Findings { get; init; }

    internal EquatableArray<SourceSetting> Sources { get; init; }

    /// <summary>Names that are never sources.</summary>
    internal EquatableArray<string> Never { get; init; }

    /// <summary>Reads the text of a file. Never throws, whatever the text is.</summary>
    /// <param name="yaml">Decoded text without byte order mark.</param>
    public static SourceSettings Read(string yaml) => SourceSettingsReader.Read(yaml);
}
