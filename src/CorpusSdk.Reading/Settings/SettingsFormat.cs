using System;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Settings;

/// <summary>What a value must look like.</summary>
/// <param name="Description">For messages: <c>a country code such as DE</c>.</param>
/// <param name="Accepts">Whether a text has the format.</param>
internal sealed record SettingsFormat(string Description, Func<string, bool> Accepts)
{
    public static readonly SettingsFormat Text = new("a text", static t => t.Trim().Length > 0);

    public static readonly SettingsFormat Id = new("an id such as 'daily-nk' (small letters, digits, hyphens)", IsId);

    public static readonly SettingsFormat Country = new(
        "a country code of two capital letters such as DE",
        static t => t.Length == 2 && Is(t, static c => c is >= 'A' and <= 'Z')
    );

    public static readonly SettingsFormat Language = new(
        "a language code of two or three small letters such as de",
        static t => t.Length is 2 or 3 && Is(t, static c => c is >= 'a' and <= 'z')
    );

    public static readonly SettingsFormat Script = new(
        "a script code of four letters such as Cyrl",
        static t => t.Length == 4 && t[0] is >= 'A' and <= 'Z' && Is(t.Substring(1), static c => c is >= 'a' and <= 'z')
    );

    public static readonly SettingsFormat Domain = new("a domain such as example.org, without http:// and path", IsDomain);

    public static readonly SettingsFormat Date = new(
        "a year, month or day such as 1992, 1992-03 or 1992-03-15",
        static t => EdtfDate.TryParse(t, out var date) && date is { Form: EdtfForm.Date, Qualifier: EdtfQualifier.None, Latest: not null }
    );

    private static bool IsId(string text) => text.Length > 0 && string.Equals(Slug.Of(text.AsSpan()), text, StringComparison.Ordinal);

    private static bool IsDomain(string text)
    {
        var dot = text.IndexOf('.');
        return dot > 0 && dot < text.Length - 1 && Is(text, static c => c is '.' or '-' || CharacterTable.IsWordPart(c));
    }

    private static bool Is(string text, Func<char, bool> accepts)
    {
        foreach (var c in text)
        {
            if (!accepts(c))
                return false;
        }

        return true;
    }
}
