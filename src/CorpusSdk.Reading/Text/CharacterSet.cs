using System;

namespace CorpusSdk.Reading.Text;

/// <summary>Characters that are searched for in texts, many at a time where the host can.</summary>
internal sealed class CharacterSet(string characters)
{
#if NET8_0_OR_GREATER
    private readonly System.Buffers.SearchValues<char> _values = System.Buffers.SearchValues.Create(characters);
#endif

    /// <summary>The first position in [<paramref name="from"/>, <paramref name="end"/>) that holds one of them; <paramref name="end"/> when none does.</summary>
    public int Next(string text, int from, int end)
    {
#if NET8_0_OR_GREATER
        var at = text.AsSpan(from, end - from).IndexOfAny(_values);
#else
        var at = text.AsSpan(from, end - from).IndexOfAny(characters.AsSpan());
#endif
        return at < 0 ? end : from + at;
    }
}
