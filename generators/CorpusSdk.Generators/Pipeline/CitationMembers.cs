using System.Collections.Generic;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Naming;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>Lists the citations of a reading as members, in the order of the runtime: text order, group by group, source by source.</summary>
internal static class CitationMembers
{
    private const int LongestWritten = 120;
    private const int LongestSentence = 200;

    public static IReadOnlyCollection<CitationMember> Of(ArticleReading reading, string text)
    {
        var names = new CitationNames();
        var members = new List<CitationMember>();
        foreach (var citation in reading.Citations)
        {
            SourceReading?[] sources = citation.Sources.Count == 0 ? [null] : [.. citation.Sources];
            foreach (var source in sources)
                members.Add(
                    Member(
                        members.Count,
                        names.Next(citation, source),
                        citation,
                        source,
                        Written(reading, text, citation),
                        Supported(reading, text, citation)
                    )
                );
        }

        return members;
    }

    private static string Written(ArticleReading reading, string text, CitationReading citation) =>
        Excerpt.Of(reading.Plain(text, Excerpt.Start(citation.Span, LongestWritten)), LongestWritten);

    private static string Supported(ArticleReading reading, string text, CitationReading citation) =>
        Excerpt.Of(reading.Plain(text, Excerpt.Start(citation.SupportMinimum, LongestSentence)), LongestSentence);

    private static CitationMember Member(
        int index,
        string name,
        CitationReading citation,
        SourceReading? source,
        string written,
        string supported
    ) => new(index, name, written, source?.Name, citation.Date?.Date.ToString(), citation.Date?.Basis ?? default, supported, citation.Line);
}
