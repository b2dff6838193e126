using System.Globalization;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Naming;

namespace CorpusSdk.Generators.Grouping;

/// <summary>The group of an article.</summary>
/// <param name="Mode">What kind of group it is.</param>
/// <param name="Key">Id of the publication, the year, or the path of the folder; empty for articles that have none.</param>
/// <param name="Name">What the key stands for, as documentation says it.</param>
internal sealed record GroupHead(GroupMode Mode, string Key, string Name)
{
    /// <summary>The group that a document belongs to; null when articles are not grouped.</summary>
    public static GroupHead? Of(ArticleReading reading, GroupMode mode)
    {
        switch (mode)
        {
            case GroupMode.Publication:
                return new(mode, reading.Publication?.Id ?? "", reading.Publication?.Name ?? "");
            case GroupMode.Year:
                var year = YearOf(reading.Published?.Date);
                return new(mode, year, year);
            case GroupMode.Folder:
                var folder = Nfc.Normalize(reading.File.Substring(0, System.Math.Max(reading.File.LastIndexOf('/'), 0)));
                return new(mode, folder, folder);
            default:
                return null;
        }
    }

    /// <summary>The identifier that the group wants.</summary>
    public string Wanted =>
        Mode switch
        {
            GroupMode.Year => Key.Length == 0 ? "NoYear" : "Year" + Key,
            GroupMode.Publication => Key.Length == 0 ? "NoPublication" : FromText("Publication"),
            _ => Key.Length == 0 ? "NoFolder" : FromText("Folder"),
        };

    private string FromText(string fallback) => IdentifierMaker.FromText(Name) is { Length: > 0 } name ? name : fallback;

    /// <summary>The year of all days that a date can mean; empty when they are of several years, or nothing is known.</summary>
    private static string YearOf(EdtfDate? date) =>
        date is { Earliest: { } first, Latest: { } last } && first.Year == last.Year
            ? first.Year.ToString("D4", CultureInfo.InvariantCulture)
            : "";
}
