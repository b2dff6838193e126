using System.Collections.Generic;
using CorpusSdk.Reading.Brackets;
using CorpusSdk.Reading.Dates;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Citations;

/// <summary>Reads the numbers of references in square brackets: <c>[1]</c>, <c>[2, 3]</c>, <c>[4–6]</c>, <c>[7, p. 12]</c>, and <c>[^note]</c>.</summary>
internal static class NumberReader
{
    private const int LongestRange = 30;

    /// <summary>Labels with the tokens they stand at; empty when the bracket holds anything else.</summary>
    public static List<(string Label, TextSpan Span, TextSpan? Locator)> Read(TokenList tokens, Bracket bracket)
    {
        var labels = new List<(string Label, TextSpan Span, TextSpan? Locator)>();
        var first = bracket.FirstToken + 1;
        var end = bracket.LastToken;
        if (first >= end)
            return labels;
        if (tokens.Is(first, '^'))
        {
            if (first + 1 < end)
            {
                var span = new TextSpan(tokens[first].Start, tokens[end - 1].End);
                labels.Add((tokens.Text.Substring(span.Start, span.Length), span, null));
            }

            return labels;
        }

        if (!ReadNumbers(tokens, first, end, labels))
            labels.Clear();
        return labels;
    }

    private static bool ReadNumbers(TokenList tokens, int first, int end, List<(string Label, TextSpan Span, TextSpan? Locator)> labels)
    {
        var at = first;
        while (at < end)
        {
            if (Range(tokens, at, end, out var from, out var to) is var next && next == at)
                return false;
            if (
                next < end
                && labels.Count == 0
                && LocatorReader.Read(tokens, next, end, out var locator) == end
                && HasLabel(tokens, next + 1, end)
            )
            {
                labels.Add((from.ToString(System.Globalization.CultureInfo.InvariantCulture), tokens[at].Span, locator));
                return true;
            }

            for (var number = from; number <= to; number++)
                labels.Add(
                    (
                        number.ToString(System.Globalization.CultureInfo.InvariantCulture),
                        new TextSpan(tokens[at].Start, tokens[next - 1].End),
                        null
                    )
                );
            if (next == end)
                return true;
            if (!tokens.Is(next, ',') && !tokens.Is(next, ';'))
                return false;
            at = next + 1;
        }

        return false;
    }

    private static bool HasLabel(TokenList tokens, int at, int end) => at < end && CitationWords.Locator.Match(tokens, at, end) > at;

    private static int Range(TokenList tokens, int at, int end, out int from, out int to)
    {
        (from, to) = (Number(tokens, at), 0);
        var next = at + 1;
        if (from < 1)
        {
            // `4-6` with a hyphen is one token.
            if (!DigitRuns.Split(tokens.TextOf(at), '-', out from, out to, out var third) || third >= 0)
                return at;
        }
        else if (next + 1 < end && DateParser.IsDash(tokens, next))
        {
            to = Number(tokens, next + 1);
            next += 2;
        }
        else
        {
            to = from;
        }

        return from >= 1 && to >= from && to - from <= LongestRange ? next : at;
    }

    private static int Number(TokenList tokens, int at) => tokens[at].Length <= 3 ? DigitRuns.Value(tokens.TextOf(at)) : -1;
}
