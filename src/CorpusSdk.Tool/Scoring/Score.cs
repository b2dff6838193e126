using System.Collections.Generic;
using System.Linq;

namespace CorpusSdk.Tool.Scoring;

/// <summary>The questions a gold set answers, over a part of its items.</summary>
internal sealed class Score(string name)
{
    public string Name => name;

    public int Items { get; private set; }

    /// <summary>Is it a citation?</summary>
    public Tally Labels { get; } = new();

    /// <summary>Groups of citations with the right sources and the right date.</summary>
    public Tally Groups { get; } = new();

    public Tally Sources { get; } = new();

    public Tally Dates { get; } = new();

    public Tally Kinds { get; } = new();

    /// <summary>Dates whose year is not printed and can be known.</summary>
    public Tally Years { get; } = new();

    /// <summary>Inferred dates that lie after the publication; always a defect.</summary>
    public int DatesAfterPublication { get; private set; }

    public void Add(GoldItem item, ItemReading reading)
    {
        Items++;
        Labels.Count(item.IsCitation, reading.Citations.Count > 0);
        foreach (var match in GroupMatch.Pair(item.Citations, reading.Citations))
        {
            Groups.CountExact(match.Exact);
            Sources.CountExact(match.Sources);
            Dates.CountExact(match.Date);
            Kinds.CountExact(match.Kind);
            if (match.AsksForYear)
                Years.CountExact(match.Date);
        }

        for (var i = item.Citations.Count; i < reading.Citations.Count; i++)
            Groups.Count(expected: false, found: true);
        DatesAfterPublication += reading.Citations.Count(c => IsInferredAfter(c, reading.Published));
    }

    /// <summary>The questions by name, in the order of reports.</summary>
    public IEnumerable<(string Question, Tally Tally)> Questions() =>
        [("labels", Labels), ("groups", Groups), ("sources", Sources), ("dates", Dates), ("kinds", Kinds), ("years", Years)];

    private static bool IsInferredAfter(Reading.CitationReading citation, EdtfDate? published) =>
        published is not null
        && citation.Date is { Basis: not (DateBasis.Explicit or DateBasis.ExplicitTwoDigitYear or DateBasis.YearOfGroup) } date
        && date.Date.IsAfter(published) == Certainty.Yes;
}
