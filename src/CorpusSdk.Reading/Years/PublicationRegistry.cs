using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Knowledge;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Years;

/// <summary>Publications by name: those of <c>publications.tsv</c>, whose volumes tell the year, and before them those of <c>corpus.yml</c>.</summary>
internal sealed class PublicationRegistry : IEquatable<PublicationRegistry>
{
    // An issue appears no farther than this from its share of the year.
    private const int IssueTolerance = 30;

    private static readonly Dictionary<string, KnownPublication> Shipped = Load();

    private readonly EquatableArray<PublicationSetting> _settings;
    private readonly Dictionary<string, KnownPublication> _own = new(StringComparer.OrdinalIgnoreCase);

    public PublicationRegistry(EquatableArray<PublicationSetting> settings)
    {
        _settings = settings;
        foreach (var setting in settings)
        {
            Shipped.TryGetValue(setting.Name, out var known);
            var own = new KnownPublication(
                setting.Id,
                setting.Name,
                setting.FirstVolumeYear ?? known?.FirstVolumeYear ?? 0,
                known?.FewestIssues ?? 0,
                known?.MostIssues ?? 0
            )
            {
                Url = setting.Url,
                Language = setting.Language,
            };
            _own[setting.Name] = own;
            foreach (var alias in setting.Aliases)
                _own[alias] = own;
        }
    }

    /// <summary>The publication with a name; an unknown one is identified by its name.</summary>
    public KnownPublication Identify(string name) => Find(name) ?? new(Slug.Of(name.AsSpan()), name, 0, 0, 0);

    /// <summary>The year of a volume; 0 when it is not known.</summary>
    public int YearOf(string name, int volume) => Find(name) is { FirstVolumeYear: > 0 } known ? known.FirstVolumeYear + volume - 1 : 0;

    /// <summary>The days between which an issue appeared: the year of its volume, narrowed when the issues of a year are counted.</summary>
    /// <returns>Null when the year of the volume is not known.</returns>
    public (CalendarDay Earliest, CalendarDay Latest)? DaysOf(string name, int volume, int? issue)
    {
        if (YearOf(name, volume) is not (> 0 and < 9999 and var year))
            return null;
        var (first, last) = (new CalendarDay(year, 1, 1), new CalendarDay(year, 12, 31));
        // The first volume need not begin in January.
        if (issue is not (> 0 and < 1000 and var number) || volume < 2 || Find(name) is not { FewestIssues: > 0 } known)
            return (first, last);
        const int DaysOfYear = 365;
        var earliest = Math.Max(0, (number * DaysOfYear / known.MostIssues) - IssueTolerance);
        var latest = Math.Min(last.Number - first.Number, (number * DaysOfYear / known.FewestIssues) + IssueTolerance);
        return earliest < latest ? (first.AddDays(earliest), first.AddDays(latest)) : (first, last);
    }

    /// <inheritdoc/>
    public bool Equals(PublicationRegistry? other) => other is not null && _settings == other._settings;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PublicationRegistry);

    /// <inheritdoc/>
    public override int GetHashCode() => _settings.GetHashCode();

    private KnownPublication? Find(string name) =>
        _own.TryGetValue(name, out var own) ? own
        : Shipped.TryGetValue(name, out var known) ? known
        : null;

    private static Dictionary<string, KnownPublication> Load()
    {
        var publications = new Dictionary<string, KnownPublication>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in KnowledgeTable.Load("publications").Rows)
        {
            var entry = new KnownPublication(
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
}
