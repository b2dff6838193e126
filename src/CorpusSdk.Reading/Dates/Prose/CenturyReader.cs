using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Dates.Prose;

/// <summary>Reads centuries of our era: <c>the 19th century</c>, <c>nineteenth-century</c>, <c>16th and 17th centuries</c>.</summary>
internal static class CenturyReader
{
    private const int Century = 6;

    public static int Read(TokenList tokens, int at, int end, DateWord? word, List<ProseDate> found)
    {
        if (Joined(tokens.TextOf(at)) is > 0 and var joined)
            return Add(tokens, at, at + 1, [EdtfDate.Century((joined - 1) * 100)], found);
        if (Ordinal(tokens, at, word) is not (> 1 and var number))
            return at;
        var dates = new List<EdtfDate> { EdtfDate.Century((number - 1) * 100) };
        var next = at + 1;
        if (
            tokens.IsWord(next, "and")
            && Ordinal(tokens, next + 1, DateWords.At(tokens, next + 1)) is > 1 and var second
            && second > number
        )
        {
            dates.Add(EdtfDate.Century((second - 1) * 100));
            next += 2;
        }

        var isCentury = next < end && DateWords.Is(tokens, next, DateWordKinds.Unit, out var unit) && unit == Century;
        return isCentury ? Add(tokens, at, next + 1, dates, found) : at;
    }

    // `19th-century`
    private static int Joined(ReadOnlySpan<char> text)
    {
        var hyphen = text.LastIndexOf('-');
        if (hyphen < 3 || DateWords.Of(text.Slice(hyphen + 1)) is not { } unit || unit.ValueAs(DateWordKinds.Unit) != Century)
            return 0;
        var ordinal = text.Slice(0, hyphen);
        var number = DateWords.Of(ordinal)?.ValueAs(DateWordKinds.Ordinal) ?? WithEnding(ordinal);
        return number > 1 ? number : 0;
    }

    private static int Ordinal(TokenList tokens, int at, DateWord? word)
    {
        if (word is not null)
            return word.ValueAs(DateWordKinds.Ordinal);
        return at < tokens.Count ? WithEnding(tokens.TextOf(at)) : 0;
    }

    // `21st`; a plain number is none.
    private static int WithEnding(ReadOnlySpan<char> text)
    {
        const int LastCentury = 21;
        return text.Length is 3 or 4 && text[text.Length - 1] > '9' && DigitRuns.DayOf(text) is > 0 and <= LastCentury and var number
            ? number
            : 0;
    }

    private static int Add(TokenList tokens, int at, int next, List<EdtfDate> dates, List<ProseDate> found)
    {
        if (DateWords.Is(tokens, next, DateWordKinds.Era))
            return at;
        found.Add(new KnownProseDate(new TextSpan(tokens[at].Start, tokens[next - 1].End), EdtfDate.Set(dates)));
        return next;
    }
}
