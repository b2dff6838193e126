using System;
using System.Text;

namespace CorpusSdk;

public sealed partial class EdtfDate
{
    // `2018-01-02%`
    private const int LongestDate = 11;

    private string FormatParts()
    {
        switch (Form)
        {
            case EdtfForm.Interval:
                return (_parts[0]?._text ?? "..") + "/" + (_parts[1]?._text ?? "..");
            case EdtfForm.OneOf when _isRange:
                return "[" + FormatRange() + "]";
            default:
                var list = new StringBuilder();
                list.Append(Form == EdtfForm.Set ? '{' : '[');
                for (var i = 0; i < _parts.Length; i++)
                    list.Append(i > 0 ? "," : "").Append(_parts[i]!.FormatElement());
                return list.Append(Form == EdtfForm.Set ? '}' : ']').ToString();
        }
    }

    /// <summary>As an element of a list, where a range has dots and no brackets.</summary>
    private string FormatElement() => _isRange ? FormatRange() : _text;

    private string FormatRange() => _parts[0]?._text + ".." + _parts[1]?._text;

    private string FormatDate()
    {
        Span<char> text = stackalloc char[LongestDate];
        Write(YearNumber, text.Slice(0, 4));
        var unknown = Precision switch
        {
            EdtfPrecision.Yearless => 4,
            EdtfPrecision.Decade => 1,
            EdtfPrecision.Century => 2,
            _ => 0,
        };
        for (var i = 4 - unknown; i < 4; i++)
            text[i] = 'X';
        var length = WritePart(MonthNumber, text, 4);
        length = WritePart(DayNumber, text, length);
        if (Qualifier != EdtfQualifier.None)
        {
            text[length++] = Qualifier switch
            {
                EdtfQualifier.Uncertain => '?',
                EdtfQualifier.Approximate => '~',
                _ => '%',
            };
        }

        return text.Slice(0, length).ToString();
    }

    // The month or the day, where there is one; returns where the text goes on.
    private static int WritePart(int part, Span<char> text, int at)
    {
        if (part <= 0)
            return at;
        text[at] = '-';
        Write(part, text.Slice(at + 1, 2));
        return at + 3;
    }

    // With leading zeros.
    private static void Write(int number, Span<char> digits)
    {
        for (var i = digits.Length - 1; i >= 0; i--, number /= 10)
            digits[i] = (char)('0' + (number % 10));
    }
}
