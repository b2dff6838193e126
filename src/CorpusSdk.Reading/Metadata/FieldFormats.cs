using System;
using System.Globalization;
using System.Linq;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Outline;
using CorpusSdk.Reading.Settings;

namespace CorpusSdk.Reading.Metadata;

/// <summary>What the values of fields must look like.</summary>
internal static class FieldFormats
{
    private static readonly SettingsFormat Line = new(
        "one line of text",
        static t => t.Trim().Length > 0 && t.IndexOfAny(['\n', '\r']) < 0
    );

    private static readonly SettingsFormat Integer = new("a whole number", static t => IntegerOf(t) is not null);

    private static readonly SettingsFormat Number = new("a number such as 12 or 1.5", static t => NumberOf(t) is not null);

    private static readonly SettingsFormat Boolean = new("true or false", static t => BooleanOf(t) is not null);

    private static readonly SettingsFormat Date = new(
        "a date of the calendar with its year, such as 2018-01-18, 2018-01 or January 18, 2018",
        static t => DateOf(t) is not null
    );

    private static readonly SettingsFormat Url = new("an address such as https://example.org/article", IsUrl);

    private static readonly SettingsFormat Language = new("a language tag such as en or en-GB", IsLanguage);

    public static SettingsFormat Of(FieldType type) =>
        type switch
        {
            FieldType.Text => SettingsFormat.Text,
            FieldType.Integer => Integer,
            FieldType.Number => Number,
            FieldType.Boolean => Boolean,
            FieldType.Date => Date,
            FieldType.Url => Url,
            FieldType.Language => Language,
            _ => Line,
        };

    public static long? IntegerOf(string text) =>
        long.TryParse(text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static decimal? NumberOf(string text) =>
        decimal.TryParse(
            text.Trim(),
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;

    public static bool? BooleanOf(string text) =>
        text.Trim() switch
        {
            "true" or "True" or "TRUE" => true,
            "false" or "False" or "FALSE" => false,
            _ => null,
        };

    /// <summary>A date as EDTF, or as headers of articles have it.</summary>
    public static EdtfDate? DateOf(string text) => EdtfDate.TryParse(text.Trim(), out var date) ? date : HeaderDate.Begin(text.Trim());

    private static bool IsUrl(string text)
    {
        var url = text.Trim();
        return !url.Any(CharacterTable.IsBlank)
            && (url.StartsWith("https://", StringComparison.Ordinal) || url.StartsWith("http://", StringComparison.Ordinal))
            && Uri.TryCreate(url, UriKind.Absolute, out _);
    }

    // `en`, `en-GB`, `zh-Hant-TW`
    private static bool IsLanguage(string text)
    {
        var parts = text.Trim().Split('-');
        return parts[0].Length is 2 or 3
            && parts[0].All(static c => c is >= 'a' and <= 'z')
            && parts.Skip(1).All(static p => p.Length is >= 2 and <= 8 && p.All(static c => c < 128 && CharacterTable.IsWordPart(c)));
    }
}
