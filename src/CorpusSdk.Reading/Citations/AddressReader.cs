using System;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Citations;

/// <summary>Whether tokens are a web address without anything else.</summary>
internal static class AddressReader
{
    /// <summary>Whether the address is written with <c>http</c>, and is one of a page.</summary>
    public static bool HasScheme(TokenList tokens, int first, int end) =>
        (tokens.IsWord(first, "http") || tokens.IsWord(first, "https")) && IsAddress(tokens, first, end);

    /// <summary>Whether a token begins an address with a scheme.</summary>
    public static bool Opens(TokenList tokens, int first) =>
        (tokens.IsWord(first, "http") || tokens.IsWord(first, "https")) && tokens.Is(first + 1, ':');

    public static bool IsAddress(TokenList tokens, int first, int end)
    {
        var start = tokens[first].Start;
        var text = tokens.Text.AsSpan(start, tokens[end - 1].End - start);
        foreach (var c in text)
        {
            if (Characters.CharacterTable.IsBlank(c))
                return false;
        }

        if (StartsWith(text, "http://") || StartsWith(text, "https://"))
            return HasPath(text.Slice(text.IndexOf("//".AsSpan()) + 2));
        return StartsWith(text, "www.")
            ? text.Length > 8
            : SourceNames.IsDomain(tokens, first) && (end - first == 1 || tokens.Is(first + 1, '/'));
    }

    /// <summary>Whether an address is one of the web, and no path.</summary>
    public static bool IsOfSite(ReadOnlySpan<char> address) =>
        StartsWith(address, "http://") || StartsWith(address, "https://") || StartsWith(address, "www.");

    /// <summary>Whether an address is one of a page of a site.</summary>
    public static bool IsPage(ReadOnlySpan<char> address)
    {
        var slashes = address.IndexOf("//".AsSpan());
        return HasPath(slashes < 0 ? address : address.Slice(slashes + 2));
    }

    // A bare home page names a site in passing; an address of a page cites it.
    private static bool HasPath(ReadOnlySpan<char> rest)
    {
        var slash = rest.IndexOf('/');
        return slash > 3 && slash + 1 < rest.Length;
    }

    private static bool StartsWith(ReadOnlySpan<char> text, string prefix) =>
        text.StartsWith(prefix.AsSpan(), StringComparison.OrdinalIgnoreCase);
}
