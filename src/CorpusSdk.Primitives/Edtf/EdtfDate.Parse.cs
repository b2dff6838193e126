using System;
using System.Collections.Generic;

namespace CorpusSdk;

public sealed partial class EdtfDate
{
    /// <summary>Reads an EDTF text.</summary>
    /// <exception cref="FormatException">The text is not a date of the supported levels, or names a day that does not exist.</exception>
    public static EdtfDate Parse(string text) =>
        TryParse(text, out var date) ? date! : throw new FormatException("'" + text + "' is not an EDTF date of the supported forms.");

    /// <summary>Reads an EDTF text; false when it is not a date of the supported levels, or names a day that does not exist.</summary>
    public static bool TryParse(string? text, out EdtfDate? date)
    {
        date = text is null ? null : Read(text);
        return date is not null;
    }

    private static EdtfDate? Read(string text)
    {
        if (text.Length > 1 && text[0] is '{' or '[')
            return ReadSeveral(text);
        var slash = text.IndexOf('/');
        if (slash < 0)
            return ReadDate(text);
        return
            ReadEnd(text.Substring(0, slash), out var start)
            && ReadEnd(text.Substring(slash + 1), out var end)
            && (start ?? end) is not null
            ? Interval(start, end)
            : null;
    }

    private static EdtfDate? ReadSeveral(string text)
    {
        var isSet = text[0] == '{';
        if (text[text.Length - 1] != (isSet ? '}' : ']'))
            return null;
        var dates = new List<EdtfDate>();
        foreach (var part in text.Substring(1, text.Length - 2).Split(','))
        {
            if (ReadElement(part.Trim(' '), isSet) is not { } date)
                return null;
            dates.Add(date);
        }

        return isSet ? Set(dates) : OneOf(dates);
    }

    private static EdtfDate? ReadElement(string text, bool isSet)
    {
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
            return ReadDate(text);
        var start = ReadDate(text.Substring(0, dots));
        var end = ReadDate(text.Substring(dots + 2));
        // An end that is neither empty nor a date is an error, not an open end.
        if ((start is null && dots > 0) || (end is null && dots + 2 < text.Length) || (start ?? end) is null)
            return null;
        return isSet ? Interval(start, end) : OneOfRange(start, end);
    }

    private static bool ReadEnd(string text, out EdtfDate? date)
    {
        date = text is "" or ".." ? null : ReadDate(text);
        return date is not null || text is "" or "..";
    }

    private static EdtfDate? ReadDate(string text)
    {
        var qualifier = EdtfQualifier.None;
        if (text.Length > 0 && text[text.Length - 1] is '?' or '~' or '%')
        {
            qualifier = text[text.Length - 1] switch
            {
                '?' => EdtfQualifier.Uncertain,
                '~' => EdtfQualifier.Approximate,
                _ => EdtfQualifier.UncertainAndApproximate,
            };
            text = text.Substring(0, text.Length - 1);
        }

        if (text.Length is not (4 or 7 or 10) || (text.Length > 4 && text[4] != '-') || (text.Length > 7 && text[7] != '-'))
            return null;
        var month = text.Length > 4 ? Number(text, 5, 2) : 0;
        var day = text.Length > 7 ? Number(text, 8, 2) : 0;
        if (text.StartsWith("XXXX", StringComparison.Ordinal))
            return qualifier == EdtfQualifier.None && month is >= 1 and <= 12 && day >= 0 && day <= CalendarDay.DaysInMonth(2000, month)
                ? Yearless(month, day)
                : null;
        return text.Length == 4 ? ReadYear(text, qualifier) : ReadDay(Number(text, 0, 4), month, day, text.Length, qualifier);
    }

    private static EdtfDate? ReadYear(string text, EdtfQualifier qualifier)
    {
        if (text[3] == 'X')
        {
            var century = text[2] == 'X';
            var year = Number(text, 0, century ? 2 : 3) * (century ? 100 : 10);
            return year < (century ? 100 : 10) ? null
                : century ? Century(year, qualifier)
                : Decade(year, qualifier);
        }

        var number = Number(text, 0, 4);
        return number < 1 ? null : Year(number, qualifier);
    }

    private static EdtfDate? ReadDay(int year, int month, int day, int length, EdtfQualifier qualifier)
    {
        if (year < 1)
            return null;
        if (length == 10)
            return CalendarDay.Exists(year, month, day) ? Day(year, month, day, qualifier) : null;
        return month switch
        {
            >= 1 and <= 12 => Month(year, month, qualifier),
            >= 21 and <= 24 => Season(year, month, qualifier),
            _ => null,
        };
    }

    private static int Number(string text, int start, int length)
    {
        var number = 0;
        for (var i = start; i < start + length; i++)
        {
            if (text[i] is < '0' or > '9')
                return -1;
            number = (number * 10) + text[i] - '0';
        }

        return number;
    }
}
