using System.Collections.Generic;
using CorpusSdk.Reading.Dates;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Citations;

/// <summary>Reads the years of scholars' citations: <c>2019</c>, <c>2019a</c>, <c>2019a, b</c>, <c>2018, 2020</c>, <c>[1848] 1978</c>.</summary>
internal static class YearList
{
    /// <summary>The token after the years at a token; <paramref name="at"/> when none stands there.</summary>
    /// <param name="tokens">Tokens.</param>
    /// <param name="at">First token.</param>
    /// <param name="end">Token after the group.</param>
    /// <param name="dates">Takes the years.</param>
    /// <param name="hasLetter">Whether one of them has a letter, as only such citations do.</param>
    public static int Read(TokenList tokens, int at, int end, List<WrittenDate> dates, out bool hasLetter)
    {
        hasLetter = false;
        var next = at;
        while (next < end && Year(tokens[next].Length, tokens, next, out var letter) is > 0 and var year)
        {
            hasLetter |= letter;
            if (dates.Count == 0 || dates[dates.Count - 1].Start.Year != year)
                dates.Add(new WrittenDate(new WrittenDay(year, 0, 0)));
            next++;
            next = Letters(tokens, next, end, ref hasLetter);
            var separator = next;
            if (tokens.Is(separator, ','))
                separator++;
            if (tokens.IsWord(separator, "and") || tokens.Is(separator, '&'))
                separator++;
            if (separator == next || separator >= end || Year(tokens[separator].Length, tokens, separator, out _) == 0)
                break;
            next = separator;
        }

        return next;
    }

    // `2019 a`, `2019a, b`
    private static int Letters(TokenList tokens, int at, int end, ref bool hasLetter)
    {
        if (at < end && IsLetter(tokens, at))
        {
            hasLetter = true;
            at++;
        }

        while (hasLetter && at + 1 < end && tokens.Is(at, ',') && IsLetter(tokens, at + 1))
            at += 2;
        return at;
    }

    private static bool IsLetter(TokenList tokens, int at) => tokens[at].Length == 1 && tokens.FirstOf(at) is >= 'a' and <= 'h';

    private static int Year(int length, TokenList tokens, int at, out bool letter)
    {
        letter = false;
        var text = tokens.TextOf(at);
        if (length == 5 && text[4] is >= 'a' and <= 'h')
        {
            letter = true;
            text = text.Slice(0, 4);
        }

        return DigitRuns.YearOf(text);
    }
}
