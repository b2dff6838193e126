using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Dates;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Outline;

/// <summary>Reads the dates of headers: <c>January 18, 2018 05:10 PM</c>, <c>Friday, 18 Jan. 2018</c>, <c>Fri 18 Jan 2018</c>, <c>Prague, 18 January 2018</c>, <c>2018-01-18T05:10:00Z</c>.</summary>
internal static class HeaderDate
{
    // A time of day and a zone make a date line no longer than this.
    private const int LongestLine = 80;

    private static readonly HashSet<string> ShortWeekdays = ["Sun", "Mon", "Tue", "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri", "Sat"];

    /// <summary>The date that a value begins with; null when it begins with none that has a year, or with several.</summary>
    public static EdtfDate? Begin(string value)
    {
        var tokens = Tokens(value);
        return Read(tokens, out var date) > 0 ? date : null;
    }

    /// <summary>Whether a line is nothing but a date with its year, and perhaps the time.</summary>
    public static bool IsLine(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLine || !MayBegin(line[0]))
            return false;
        var tokens = Tokens(line.ToString());
        var next = Read(tokens, out var date);
        // A year or a month alone is a heading.
        return next > 0 && date!.Precision == EdtfPrecision.Day && IsClock(tokens, next);
    }

    private static bool MayBegin(char c) => c is (>= '0' and <= '9') or (>= 'A' and <= 'Z');

    private static TokenList Tokens(string value) =>
        new(value, Tokenizer.Tokenize(value.Length > LongestLine ? value.Substring(0, LongestLine) : value));

    private static int Read(TokenList tokens, out EdtfDate? date)
    {
        date = null;
        if (tokens.Count == 0)
            return 0;
        if (IsoTime(tokens.TextOf(0)) is { } stamp)
        {
            date = stamp;
            return 1;
        }

        var dates = new List<WrittenDate>();
        var start = AfterShortWeekday(tokens, AfterPlace(tokens));
        var next = DateParser.ReadSeries(tokens, start, tokens.Count, dates);
        if (
            next == start
            || dates.Count != 1
            || dates[0] is not { HasYear: true, TwoDigitYear: < 0 } written
            || written.ToEdtf() is not { } read
        )
            return 0;
        // Month and day in numbers can be read in two ways, and no other date of the document is known yet.
        date = written.Swapped?.ToEdtf() is { } other ? EdtfDate.OneOf([read, other]) : read;
        return next;
    }

    // `Prague, 3 June 2019`: where it was written.
    private static int AfterPlace(TokenList tokens)
    {
        const int MostTokens = 4;
        for (var comma = 1; comma + 1 < tokens.Count && comma <= MostTokens; comma++)
        {
            if (tokens.Is(comma, ','))
                return PlaceWords.IsPlace(tokens, 0, comma) ? comma + 1 : 0;
        }

        return 0;
    }

    // `Sat 11 Nov 2023`, `Fri., Jan. 5, 2018`: elsewhere `Sun` is a newspaper.
    private static int AfterShortWeekday(TokenList tokens, int first)
    {
        if (!ShortWeekdays.Contains(tokens.TextOf(first).ToString()))
            return first;
        var next = first + 1;
        while (next + 1 < tokens.Count && (tokens.Is(next, '.') || tokens.Is(next, ',')))
            next++;
        return next < tokens.Count ? next : first;
    }

    // `2018-01-18T05`
    private static EdtfDate? IsoTime(ReadOnlySpan<char> text)
    {
        const int DateLength = 10;
        return
            text.Length > DateLength
            && text[DateLength] is 'T' or 't'
            && EdtfDate.TryParse(text.Slice(0, DateLength).ToString(), out var date)
            ? date
            : null;
    }

    private static bool IsClock(TokenList tokens, int from)
    {
        for (var i = from; i < tokens.Count; i++)
        {
            var isPart = tokens[i].Kind is TokenKind.Symbol or TokenKind.Number || tokens.FirstOf(i) is >= '0' and <= '9';
            if (!isPart && !DateWords.Is(tokens, i, DateWordKinds.Clock))
                return false;
        }

        return true;
    }
}
