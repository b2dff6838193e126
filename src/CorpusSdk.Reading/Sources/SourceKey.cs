using System;
using CorpusSdk.Characters;

namespace CorpusSdk.Reading.Sources;

/// <summary>Names are compared without regard to case, kinds of blanks and apostrophes, a leading <c>the</c> or <c>www.</c></summary>
internal static class SourceKey
{
    /// <summary>Longest name that is looked up.</summary>
    public const int Longest = 120;

    public static string Of(string name)
    {
        Span<char> buffer = stackalloc char[Longest];
        var folded = Fold(Trim(name.AsSpan()), buffer);
        return folded.Length == 0 ? CharacterTable.ToLower(name) : folded.ToString();
    }

    /// <summary>The name in the form that is compared; empty when it is too long.</summary>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> name, Span<char> buffer)
    {
        if (name.Length > buffer.Length)
            return default;
        for (var i = 0; i < name.Length; i++)
            buffer[i] = Fold(name[i]);
        return buffer.Slice(0, name.Length);
    }

    /// <summary>A name without its article, an address without <c>www.</c></summary>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> name)
    {
        if (name.Length > 4 && Fold(name[0]) == 't' && Fold(name[1]) == 'h' && Fold(name[2]) == 'e' && Fold(name[3]) == ' ')
            return name.Slice(4);
        return name.Length > 4 && name[3] == '.' && Fold(name[0]) == 'w' && Fold(name[1]) == 'w' && Fold(name[2]) == 'w'
            ? name.Slice(4)
            : name;
    }

    /// <summary>A letter in the form that is compared.</summary>
    public static char Fold(char c) =>
        c switch
        {
            >= 'A' and <= 'Z' => (char)(c | 0x20),
            < '\u0080' => c,
            '\u00A0' => ' ',
            '\u2019' => '\'',
            _ => CharacterTable.ToLower(c),
        };
}
