using System.Collections.Generic;
using CorpusSdk.Reading.Citations;
using CorpusSdk.Reading.Years;

namespace CorpusSdk.Reading.Dates.Prose;

/// <summary>Finds and completes the dates of running text.</summary>
internal static class DateStage
{
    /// <summary>Dates of the body outside citing brackets, in text order.</summary>
    public static List<ProseDate> Find(ArticleDraft draft, List<FoundGroup> citations)
    {
        var found = new List<ProseDate>();
        var tokens = draft.Tokens;
        var next = 0;
        foreach (var block in draft.Body)
        {
            var end = tokens.At(block.End);
            for (var i = tokens.At(block.Start); i < end; i++)
            {
                while (next < citations.Count && citations[next].Bracket.LastToken < i)
                    next++;
                // The words of a link are running text.
                if (next < citations.Count && citations[next].Bracket.SupportEnd <= tokens[i].Start)
                {
                    i = citations[next].Bracket.LastToken;
                    continue;
                }

                if (ProseDateReader.Read(tokens, i, end, found) is var after && after > i)
                    i = after - 1;
            }
        }

        return found;
    }

    /// <summary>What the document says about years.</summary>
    public static YearEvidence Evidence(ArticleDraft draft, List<FoundGroup> citations, List<ProseDate> dates)
    {
        var evidence = new YearEvidence
        {
            Published = draft.Published?.Date,
            VolumeYear = PublicationFacts.VolumeYear(draft),
            VolumeDays = PublicationFacts.VolumeDays(draft),
        };
        foreach (var citation in citations)
        {
            foreach (var date in citation.Group.Dates)
                evidence.Add(date, isCited: true);
        }

        foreach (var date in dates)
        {
            if (date is WrittenProseDate written)
                evidence.Add(written.Written, isCited: false);
        }

        return evidence;
    }

    /// <summary>Adds the readings.</summary>
    public static void Complete(ArticleDraft draft, List<ProseDate> dates, YearResolver years)
    {
        var resolver = new ProseDateResolver(draft, years);
        foreach (var date in dates)
            resolver.Add(date);
    }
}
