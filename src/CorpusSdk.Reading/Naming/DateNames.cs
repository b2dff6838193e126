using System.Globalization;
using System.Linq;

namespace CorpusSdk.Reading.Naming;

/// <summary>The part of a citation's name that its date gives: <c>_2018_01_02</c>, <c>_2018_04_16_to_19</c>, <c>_XXXX_01_02</c>.</summary>
internal static class DateNames
{
    private const int MaximumParts = 3;

    public static string Of(EdtfDate? date)
    {
        if (date is null)
            return "";
        if (date.IsRange)
            return Range(date.Start, date.End);
        if (date.Parts.Count == 0)
            return Single(date);
        var first = date.Parts[0];
        var word = date.Form == EdtfForm.OneOf ? "_or" : "_and";
        var name = Single(first) + string.Concat(date.Parts.Skip(1).Take(MaximumParts - 1).Select(p => word + Shortened(first, p)));
        return date.Parts.Count > MaximumParts ? name + word + "_more" : name;
    }

    private static string Range(EdtfDate? start, EdtfDate? end)
    {
        if (start is null)
            return end is null ? "" : "_until" + Single(end);
        return end is null ? "_from" + Single(start) : Single(start) + "_to" + Shortened(start, end);
    }

    /// <summary>The parts of a date that differ from the date it follows.</summary>
    private static string Shortened(EdtfDate before, EdtfDate date)
    {
        if (date.Precision != EdtfPrecision.Day || before.Precision != EdtfPrecision.Day || date.YearNumber != before.YearNumber)
            return Single(date);
        var day = "_" + Digits(date.DayNumber, 2);
        return date.MonthNumber == before.MonthNumber ? day : "_" + Digits(date.MonthNumber, 2) + day;
    }

    private static string Single(EdtfDate date) =>
        date.Precision switch
        {
            EdtfPrecision.Century => "_" + Digits(date.YearNumber / 100, 2) + "XX",
            EdtfPrecision.Decade => "_" + Digits(date.YearNumber / 10, 3) + "X",
            EdtfPrecision.Season => "_" + Digits(date.YearNumber, 4) + Season(date.MonthNumber),
            EdtfPrecision.Yearless => "_XXXX" + MonthAndDay(date),
            _ => "_" + Digits(date.YearNumber, 4) + MonthAndDay(date),
        };

    private static string MonthAndDay(EdtfDate date) =>
        (date.MonthNumber == 0 ? "" : "_" + Digits(date.MonthNumber, 2)) + (date.DayNumber == 0 ? "" : "_" + Digits(date.DayNumber, 2));

    private static string Season(int season) =>
        season switch
        {
            21 => "_Spring",
            22 => "_Summer",
            23 => "_Autumn",
            _ => "_Winter",
        };

    private static string Digits(int number, int length) => number.ToString("D" + length, CultureInfo.InvariantCulture);
}
