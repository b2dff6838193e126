using System;
using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Reading;
using CorpusSdk.Tool.Scoring.Gold;

namespace CorpusSdk.Tool.Scoring.Measures;

/// <summary>How a group that was read compares with the labelled one.</summary>
/// <param name="Gold">The labelled group.</param>
/// <param name="Read">What was read in its place; null when nothing was.</param>
internal sealed record GroupMatch(GoldGroup Gold, CitationReading? Read)
{
    /// <summary>Sources as printed, in order. Where the text names none, an outlet of the sentence must be the right one if it is given.</summary>
    public bool Sources =>
        Read is not null
        && (
            Gold.IsOpen("sources")
            || (
                Gold.Names is { Count: > 0 } names ? names.SequenceEqual(Read.Sources.Select(s => s.Name), StringComparer.Ordinal)
                : Gold.Sources is { Count: > 0 } printed
                    ? printed.SequenceEqual(Read.Sources.Select(s => s.Written), StringComparer.Ordinal)
                : Gold.SourceOutside is not { } outside || Read.Sources.All(s => s.Written == outside || s.Name == outside)
            )
        );

    public bool Date =>
        Read is not null && (Gold.IsOpen("date") || string.Equals(Gold.Edtf, Read.Date?.Date.ToString(), StringComparison.Ordinal));

    /// <summary>Sources and date.</summary>
    public bool Exact => Sources && Date;

    public bool Kind =>
        Read is not null
        && (Gold.See is not { } see || see == Read.See)
        && (Gold.IsOpen("kind") || (Gold.Kind == GoldGroup.SeeAlso ? Read.See : Gold.Kind == KindNames.ToKebabCase(Read.Kind)));

    /// <summary>Groups of both sides in text order; a missing one is paired with nothing.</summary>
    public static IEnumerable<GroupMatch> Pair(IReadOnlyList<GoldGroup> gold, IReadOnlyList<CitationReading> read)
    {
        for (var i = 0; i < gold.Count; i++)
            yield return new GroupMatch(gold[i], i < read.Count ? read[i] : null);
    }

    /// <summary>The answers of this group.</summary>
    public IEnumerable<Answer> Answers()
    {
        yield return Of(Question.Groups, Exact);
        yield return Of(Question.Sources, Sources);
        yield return Of(Question.Dates, Date);
        yield return Of(Question.Kinds, Kind);
        if (Gold.AsksForYear)
            yield return Of(Question.Years, Date);
    }

    private Answer Of(Question question, bool right) => new(question, Expected: true, Found: Read is not null, right);
}
