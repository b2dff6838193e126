using System;
using CorpusSdk.Reading.Sources;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Citations;

/// <summary>Whether tokens are a web address without anything else.</summary>
internal static class AddressReader
{
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

    // A bare home page names a site in passing; an address of a page cites it.
    private static bool HasPath(ReadOnlySpan<char> rest)
    {
        var slash = rest.IndexOf('/');
        return slash > 3 && slash + 1 < rest.Length;
    }

    private static bool StartsWith(ReadOnlySpan<char> text, string prefix) =>
        text.StartsWith(prefix.AsSpan(), StringComparison.OrdinalIgnoreCase);
}
