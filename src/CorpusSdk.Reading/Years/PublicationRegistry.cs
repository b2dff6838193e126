using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Knowledge;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Years;

/// <summary>Publications whose volumes tell the year, from <c>publications.tsv</c>.</summary>
internal static class PublicationRegistry
{
    // An issue appears no farther than this from its share of the year.
    private const int IssueTolerance = 30;

    private static readonly Dictionary<string, Publication> ByName = Load();

    /// <summary>Id and canonical name of a publication; an unknown one is identified by its name.</summary>
    public static (string Id, string Name) Identify(string name) =>
        ByName.TryGetValue(name, out var known) ? (known.Id, known.Name) : (Slug.Of(name.AsSpan()), name);

    /// <summary>The year of a volume; 0 when it is not known.</summary>
    public static int YearOf(string name, int volume) =>
        ByName.TryGetValue(name, out var known) && known.FirstVolumeYear > 0 ? known.FirstVolumeYear + volume - 1 : 0;

    /// <summary>The days between which an issue appeared: the year of its volume, narrowed when the issues of a year are counted.</summary>
    /// <returns>Null when the year of the volume is not known.</returns>
    public static (CalendarDay Earliest, CalendarDay Latest)? DaysOf(string name, int volume, int? issue)
    {
        if (YearOf(name, volume) is not (> 0 and < 9999 and var year))
            return null;
        var (first, last) = (new CalendarDay(year, 1, 1), new CalendarDay(year, 12, 31));
        // The first volume need not begin in January.
        if (issue is not (> 0 and < 1000 and var number) || volume < 2 || ByName[name] is not { FewestIssues: > 0 } known)
            return (first, last);
        const int DaysOfYear = 365;
        var earliest = Math.Max(0, (number * DaysOfYear / known.MostIssues) - IssueTolerance);
        var latest = Math.Min(last.Number - first.Number, (number * DaysOfYear / known.FewestIssues) + IssueTolerance);
        return earliest < latest ? (first.AddDays(earliest), first.AddDays(latest)) : (first, last);
    }

    private static Dictionary<string, Publication> Load()
    {
        var publications = new Dictionary<string, Publication>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in KnowledgeTable.Load("publications").Rows)
        {
            var entry = new Publication(
                row["id"],
                row["name"],
                row.Number("first_volume_year") ?? 0,
                row.Number("fewest_issues") ?? 0,
                row.Number("most_issues") ?? 0
            );
            publications[row["name"]] = entry;
            foreach (var variant in row.List("variants"))
                publications[variant] = entry;
        }

        return publications;
    }

    private sealed record Publication(string Id, string Name, int FirstVolumeYear, int FewestIssues, int MostIssues);
}
