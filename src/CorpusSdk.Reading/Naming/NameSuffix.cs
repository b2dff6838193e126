using System.Globalization;
using CorpusSdk.Tables;

namespace CorpusSdk.Reading.Naming;

/// <summary>The suffix that tells two equal names apart: six hexadecimal digits, or sixteen where six do not suffice.</summary>
internal static class NameSuffix
{
    public static string Of(string id, bool isLong = false)
    {
        var digits = IdHash.Of(id).ToString("x16", CultureInfo.InvariantCulture);
        return "_" + (isLong ? digits : digits.Substring(0, 6));
    }
}
