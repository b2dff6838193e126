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
                return "[" + _parts[0]?._text + ".." + _parts[1]?._text + "]";
            default:
                var list = new StringBuilder();
                list.Append(Form == EdtfForm.Set ? '{' : '[');
                for (var i = 0; i < _parts.Length; i++)
                    list.Append(i > 0 ? "," : "").Append(_parts[i]!._text);
                return list.Append(Form == EdtfForm.Set ? '}' : ']').ToString();
        }
    }

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
