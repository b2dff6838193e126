using System;
using System.Globalization;
using System.Text;
using CorpusSdk.Characters;

namespace CorpusSdk.Quoting;

/// <summary>Makes a <see cref="FoldedText"/> piece by piece.</summary>
internal sealed class TextFolder(string text)
{
    private const char FirstLigature = '\uFB00';

    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    private readonly StringBuilder _folded = new(text.Length);
    private int[] _places = new int[text.Length + 16];

    /// <summary>Adds the text between two positions.</summary>
    public TextFolder Append(int start, int end)
    {
        for (var at = start; at < end; at++)
            Append(text[at], at);
        return this;
    }

    /// <summary>Adds what stands for something else at a place, as a character does for its escape.</summary>
    public TextFolder Append(string replacement, int place)
    {
        foreach (var c in replacement)
            Append(c, place);
        return this;
    }

    public FoldedText Close()
    {
        TrimSpace();
        return new FoldedText(_folded.ToString(), _places.AsSpan(0, _folded.Length).ToArray());
    }

    private void Append(char c, int place)
    {
        if (c is >= 'a' and <= 'z')
            Put(c, place);
        else if (CharacterTable.IsBlank(c))
            PutSpace(place);
        else if (IsDash(c))
            PutDash(place);
        else if (c == '\u2026')
            PutAll("...", place);
        else if (c is >= FirstLigature and < (char)(FirstLigature + 7))
            PutAll(Ligatures[c - FirstLigature], place);
        // Soft hyphens, joiners and marks of direction are not seen.
        else if (CharacterTable.Category(c) != UnicodeCategory.Format)
            Put(Mark(c), place);
    }

    private static bool IsDash(char c) => c is '-' or '\u2212' || CharacterTable.Category(c) == UnicodeCategory.DashPunctuation;

    private static char Mark(char c) =>
        c switch
        {
            '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' or '\u2033' or '\uFF02' => '"',
            '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2039' or '\u203A' or '\u2032' or '`' => '\'',
            _ => c,
        };

    /// <summary>White space is one space; beside a dash it is none, since house styles differ there.</summary>
    private void PutSpace(int place)
    {
        if (_folded.Length > 0 && _folded[_folded.Length - 1] is not (' ' or '-'))
            Put(' ', place);
    }

    private void PutDash(int place)
    {
        TrimSpace();
        if (_folded.Length == 0 || _folded[_folded.Length - 1] != '-')
            Put('-', place);
    }

    private void TrimSpace()
    {
        if (_folded.Length > 0 && _folded[_folded.Length - 1] == ' ')
            _folded.Length--;
    }

    private void PutAll(string characters, int place)
    {
        foreach (var c in characters)
            Put(c, place);
    }

    private void Put(char c, int place)
    {
        if (_folded.Length == _places.Length)
            Array.Resize(ref _places, 2 * _places.Length);
        _places[_folded.Length] = place;
        _folded.Append(c);
    }
}
