using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Reading;
using CorpusSdk.Tool.Scoring.Gold;

namespace CorpusSdk.Tool.Scoring.Measures;

/// <summary>A labelled mark beside what was read of it.</summary>
internal sealed class MarkComparison
{
    private readonly List<GroupMatch> _groups;

    /// <summary>Compares a mark with the citations that overlap it, or, in an article whose citations are all labelled, stand exactly there.</summary>
    public MarkComparison(GoldCase item, GoldMark mark, ArticleReading reading)
    {
        Mark = mark;
        Read = [.. reading.Citations.Where(c => item.IsComplete ? c.Span == mark.Span : c.Span.Overlaps(mark.Span))];
        var bracket = reading.Parentheticals.FirstOrDefault(p => p.Span == mark.Span);
        Class =
            Read.Count > 0 ? KindNames.ToKebabCase(ParentheticalClass.Citation)
            : bracket is null ? null
            : KindNames.ToKebabCase(bracket.Class);
        _groups = [.. GroupMatch.Pair(mark.Groups, Read)];
        DatesAfterPublication = item.Given is { } published ? Read.Count(c => IsInferredAfter(c, published)) : 0;
    }

    public GoldMark Mark { get; }

    public IReadOnlyList<CitationReading> Read { get; }

    /// <summary>Class that the mark was read as; null when no bracket was read there.</summary>
    public string? Class { get; }

    /// <summary>Inferred dates that lie after the publication; always a defect.</summary>
    public int DatesAfterPublication { get; }

    /// <summary>Whether label, groups, kinds, class and support are as labelled.</summary>
    public bool IsRight => Answers().All(a => a.Right || (!a.Expected && !a.Found));

    public IEnumerable<Answer> Answers()
    {
        yield return Answer.Presence(Question.Labels, Mark.IsCitation, Read.Count > 0);
        foreach (var answer in _groups.SelectMany(g => g.Answers()))
            yield return answer;
        for (var i = Mark.Groups.Count; i < Read.Count; i++)
            yield return Answer.Presence(Question.Groups, expected: false, found: true);
        if (Mark.Class is { } expected)
            yield return new Answer(Question.Classes, Expected: true, Found: Class is not null, Class == expected);
        if (Mark.SupportMinimum is { } minimum)
            yield return Support(Question.SupportMinimum, Read.Count > 0 && Read[0].SupportMinimum == minimum);
        if (Mark.SupportMaximum is { } maximum)
            yield return Support(Question.SupportMaximum, Read.Count > 0 && Read[0].SupportMaximum == maximum);
    }

    private Answer Support(Question question, bool right) => new(question, Expected: true, Found: Read.Count > 0, right);

    private static bool IsInferredAfter(CitationReading citation, EdtfDate published) =>
        citation.Date is { Basis: not (DateBasis.Explicit or DateBasis.ExplicitTwoDigitYear or DateBasis.YearOfGroup) } date
        && date.Date.IsAfter(published) == Certainty.Yes;
}
