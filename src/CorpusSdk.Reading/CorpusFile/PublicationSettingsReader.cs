using System;
using System.Collections.Generic;
using System.Globalization;
using CorpusSdk.Reading.Findings;
using CorpusSdk.Reading.Metadata;
using CorpusSdk.Reading.Settings;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Years;

namespace CorpusSdk.Reading.CorpusFile;

/// <summary>Reads the publications of <c>corpus.yml</c>.</summary>
internal static class PublicationSettingsReader
{
    private static readonly string[] Keys = ["name", "id", "firstVolumeYear", "aliases", "url", "language"];

    private static readonly PublicationRegistry Shipped = new(default);

    private static readonly SettingsFormat Year = new(
        "the year of volume 1 such as 2004",
        static t => FieldFormats.IntegerOf(t) is >= 1000 and <= 9999
    );

    public static EquatableArray<PublicationSetting> Read(SettingsFields file, SettingsReport report)
    {
        var publications = new List<PublicationSetting>();
        var owners = new Dictionary<string, (string Id, SettingsFields Entry)>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in file.Entries("publications", Keys, "a list of entries with keys such as 'name' and 'firstVolumeYear'"))
        {
            var name = entry.Text("name", SettingsFormat.Text);
            var id = entry.Text("id", SettingsFormat.Id);
            var year = entry.Text("firstVolumeYear", Year);
            var publication = new PublicationSetting(
                id ?? (name is null ? "" : Shipped.Identify(name).Id),
                name ?? "",
                year is null ? null : (int?)FieldFormats.IntegerOf(year),
                entry.Text("url", FieldFormats.Of(FieldType.Url)),
                entry.Text("language", FieldFormats.Of(FieldType.Language))
            )
            {
                Aliases = entry.Texts("aliases", SettingsFormat.Text),
            };
            if (name is null || publication.Id.Length == 0)
            {
                report.Add(SettingsRules.MissingKey, entry.Span, "'name'");
                continue;
            }

            Claim(name, "name", publication.Id, entry);
            foreach (var alias in publication.Aliases)
                Claim(alias, "aliases", publication.Id, entry);
            publications.Add(publication);
        }

        return publications.ToEquatableArray();

        void Claim(string name, string key, string id, SettingsFields entry)
        {
            if (!owners.TryGetValue(name, out var owner))
                owners.Add(name, (id, entry));
            else if (owner.Entry != entry)
                report.Add(
                    SettingsRules.ClaimedTwice,
                    entry.SpanOf(key),
                    name,
                    owner.Id,
                    report.LineOf(owner.Entry.Span).ToString(CultureInfo.InvariantCulture),
                    "Remove it from one of them."
                );
        }
    }
}
