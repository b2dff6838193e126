using System;
using CorpusSdk.Characters;
using CorpusSdk.Reading.References;

namespace CorpusSdk.Reading.Brackets;

/// <summary>Finds the address that follows the text of a Markdown link, and addresses in angle brackets.</summary>
internal static class LinkScanner
{
    private const int LongestAddress = 2048;

    private static readonly string[] Schemes = ["http://", "https://", "www.", "mailto:", "//", "/", "#", "./", "../"];

    /// <summary>The address and the end of a link whose text closes right before <paramref name="at"/>; null when it is none.</summary>
    public static (TextSpan Address, int End)? After(string text, int at, int limit, ReferenceList references)
    {
        if (at >= limit)
            return null;
        return text[at] switch
        {
            '(' => Inline(text, at + 1, limit),
            '[' => Reference(text, at + 1, limit, references),
            _ => null,
        };
    }

    /// <summary>The end of <c>&lt;https://…&gt;</c> at its opening mark; -1 when it is none.</summary>
    public static int AngleEnd(string text, int open, int limit)
    {
        if (!StartsWithAny(text, open + 1, limit, 0, 2))
            return -1;
        var end = AddressEnd(text, open + 1, limit);
        return end < limit && text[end] == '>' ? end + 1 : -1;
    }

    // `(https://…)`, `(<https://…>)`, `(https://… "title")`
    private static (TextSpan Address, int End)? Inline(string text, int start, int limit)
    {
        var isAngle = start < limit && text[start] == '<';
        if (isAngle)
            start++;
        if (!StartsWithAny(text, start, limit, 0, Schemes.Length))
            return null;
        var end = AddressEnd(text, start, limit);
        var close = isAngle && end < limit && text[end] == '>' ? end + 1 : end;
        if (close < limit && CharacterTable.IsBlank(text[close]))
            close = AfterTitle(text, close, limit);
        return close < limit && text[close] == ')' && end > start ? (new TextSpan(start, end), close + 1) : null;
    }

    private static (TextSpan Address, int End)? Reference(string text, int start, int limit, ReferenceList references)
    {
        const int LongestId = 60;
        var close = start < limit ? text.IndexOf(']', start, Math.Min(limit - start, LongestId)) : -1;
        if (close <= start || references.Find(text.Substring(start, close - start)) is not { } entry)
            return null;
        var address = text[entry.Span.Start] == '<' ? entry.Span.Start + 1 : entry.Span.Start;
        return StartsWithAny(text, address, entry.Span.End, 0, 3)
            ? (new TextSpan(address, AddressEnd(text, address, entry.Span.End)), close + 1)
            : null;
    }

    // An address may hold pairs of round brackets.
    private static int AddressEnd(string text, int start, int limit)
    {
        var depth = 0;
        var stop = Math.Min(limit, start + LongestAddress);
        for (var i = start; i < stop; i++)
        {
            if (CharacterTable.IsBlank(text[i]) || text[i] is '>' or '<' || (text[i] == ')' && depth-- == 0))
                return i;
            if (text[i] == '(')
                depth++;
        }

        return stop;
    }

    private static int AfterTitle(string text, int at, int limit)
    {
        const int LongestTitle = 200;
        while (at < limit && text[at] == ' ')
            at++;
        if (at >= limit || text[at] is not ('"' or '\''))
            return at;
        var close = text.IndexOf(text[at], at + 1, Math.Min(limit - at - 1, LongestTitle));
        return close < 0 ? limit : close + 1;
    }

    private static bool StartsWithAny(string text, int start, int limit, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var scheme = Schemes[i];
            if (start + scheme.Length <= limit && string.CompareOrdinal(text, start, scheme, 0, scheme.Length) == 0)
                return true;
        }

        return false;
    }
}
