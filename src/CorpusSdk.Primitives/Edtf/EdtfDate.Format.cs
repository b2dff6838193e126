using System.Globalization;
using System.Text;

namespace CorpusSdk;

public sealed partial class EdtfDate
{
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
        var year = YearNumber.ToString("0000", CultureInfo.InvariantCulture);
        var text = Precision switch
        {
            EdtfPrecision.Yearless => "XXXX",
            EdtfPrecision.Decade => year.Substring(0, 3) + "X",
            EdtfPrecision.Century => year.Substring(0, 2) + "XX",
            _ => year,
        };
        if (MonthNumber > 0)
            text += "-" + MonthNumber.ToString("00", CultureInfo.InvariantCulture);
        if (DayNumber > 0)
            text += "-" + DayNumber.ToString("00", CultureInfo.InvariantCulture);
        return Qualifier switch
        {
            EdtfQualifier.Uncertain => text + "?",
            EdtfQualifier.Approximate => text + "~",
            EdtfQualifier.UncertainAndApproximate => text + "%",
            _ => text,
        };
    }
}
