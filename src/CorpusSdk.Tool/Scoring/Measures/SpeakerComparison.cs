using System;
using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Reading;
using CorpusSdk.Tool.Scoring.Gold;

namespace CorpusSdk.Tool.Scoring.Measures;

/// <summary>The speakers of a labelled quotation beside those that were read. A label names a speaker by id or by name.</summary>
internal static class SpeakerComparison
{
    public static IEnumerable<Answer> Answers(GoldQuotation gold, ArticleReading reading)
    {
        if (gold.Speakers is null)
            yield break;
        var left = gold.Speakers.ToList();
        foreach (var speaker in Read(gold.Span, reading))
        {
            var known = left.FindIndex(name => name == speaker.Id || string.Equals(name, speaker.Name, StringComparison.OrdinalIgnoreCase));
            if (known < 0 && left.Count > 0 && gold.Aliases.Contains(speaker.Name, StringComparer.OrdinalIgnoreCase))
                known = 0;
            if (known >= 0)
                left.RemoveAt(known);
            yield return Answer.Presence(Question.Speakers, expected: known >= 0, found: true);
        }

        foreach (var _ in left)
            yield return Answer.Presence(Question.Speakers, expected: true, found: false);
    }

    private static IEnumerable<EntityReading> Read(TextSpan span, ArticleReading reading) =>
        reading
            .Quotations.Where(q => q.Span == span)
            .SelectMany(q => q.Speakers)
            .Select(key => reading.Entities.FirstOrDefault(e => e.Key == key))
            .OfType<EntityReading>();
}
