using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusSdk.Tool.Scoring.Measures;

/// <summary>The tallies of all questions over a part of a gold set.</summary>
/// <param name="name">Name of the part.</param>
internal sealed class Score(string name)
{
    private readonly Tally[] _tallies = [.. Enum.GetValues<Question>().Select(_ => new Tally())];

    public string Name => name;

    /// <summary>Number of labelled marks.</summary>
    public int Items { get; private set; }

    /// <summary>Inferred dates that lie after the publication; always a defect.</summary>
    public int DatesAfterPublication { get; private set; }

    public Tally this[Question question] => _tallies[(int)question];

    /// <summary>The questions that were asked, in the order of reports.</summary>
    public IEnumerable<(Question Question, Tally Tally)> Questions() =>
        Enum.GetValues<Question>().Select(q => (q, this[q])).Where(q => !q.Item2.IsEmpty);

    public void Add(MarkComparison mark)
    {
        Items++;
        DatesAfterPublication += mark.DatesAfterPublication;
        Add(mark.Answers());
    }

    public void Add(IEnumerable<Answer> answers)
    {
        foreach (var answer in answers)
            this[answer.Question].Add(answer);
    }
}
