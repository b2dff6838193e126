using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Reading.CorpusFile;
using CorpusSdk.Reading.Metadata;
using CorpusSdk.Reading.Years;

namespace CorpusSdk.Reading;

/// <summary>What a <c>corpus.yml</c> says; docs/settings.md describes the file.</summary>
public sealed record CorpusSettings
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "corpus.yml";

    /// <summary>Says nothing.</summary>
    public static CorpusSettings Empty { get; } = new();

    internal CorpusSettings() { }

    /// <summary>What is wrong in the file. What is right is used all the same.</summary>
    public EquatableArray<Finding> Findings { get; init; }

    /// <summary>How much becomes members: <c>citations</c>, <c>articles</c> or <c>catalogue</c>; null when the file does not say.</summary>
    public string? Symbols { get; init; }

    /// <summary>By what members of articles are grouped: <c>none</c>, <c>publication</c>, <c>year</c> or <c>folder</c>; null when the file does not say.</summary>
    public string? Groups { get; init; }

    /// <summary>The fields of documents.</summary>
    internal FieldSchema Schema { get; init; } = FieldSchema.Empty;

    /// <summary>What holds for documents that say nothing.</summary>
    internal StatedMetadata Defaults { get; init; } = StatedMetadata.Nothing;

    internal EquatableArray<PublicationSetting> Publications { get; init; }

    internal EquatableArray<IgnoredRule> Ignored { get; init; }

    /// <summary>Ids of the rules that are on, of those that are off unless asked for.</summary>
    internal EquatableArray<string> Enabled { get; init; }

    /// <summary>Reads the text of a file. Never throws, whatever the text is.</summary>
    /// <param name="yaml">Decoded text without byte order mark.</param>
    public static CorpusSettings Read(string yaml) => CorpusSettingsReader.Read(yaml);

    /// <summary>The settings as they are for one document, whatever path it is read under.</summary>
    internal CorpusSettings ForDocument(string file) =>
        this with
        {
            Ignored = IgnoredIn(file) is { Count: > 0 } rules ? new([new IgnoredRule(rules.ToEquatableArray(), default)]) : default,
        };

    /// <summary>Ids of the rules that do not apply to a document.</summary>
    /// <param name="file">Path of the document relative to the corpus root, with <c>/</c>.</param>
    public IReadOnlyList<string> IgnoredIn(string file) =>
        [.. Ignored.Where(i => i.Files.Count == 0 || i.Files.Any(p => PathPattern.Matches(file, p))).SelectMany(i => i.Rules)];
}
