using System;
using CorpusSdk.Characters;

namespace CorpusSdk.Reading.Entities.Tagging;

/// <summary>Which listed name each token of a text belongs to, and where in it: 0 for none, else kind and part.</summary>
internal sealed class NamePhrases(Gazetteer gazetteer)
{
    private byte[] _marks = new byte[2048];

    public uint At(int token) => _marks[token];

    public void Fill(TaggerText text)
    {
        if (_marks.Length < text.Count)
            _marks = new byte[text.Count + (text.Count / 2)];
        Array.Clear(_marks, 0, text.Count);
        for (var i = 0; i < text.Count; i++)
        {
            if (!text.Is(i, TokenFlags.Candidate) || !CharacterTable.IsWordPart(text.Tokens.FirstOf(i)))
                continue;
            if (gazetteer.Match(text.Tokens, i, text.Count) is not { } entry)
                continue;
            var length = entry.Tokens.Length;
            var kind = (int)entry.Kind * 8 + (entry.Rank == PlaceRank.City ? 4 : 0);
            for (var j = 0; j < length; j++)
            {
                var part =
                    length == 1 ? TagScheme.Unit
                    : j == 0 ? TagScheme.Begin
                    : j == length - 1 ? TagScheme.Last
                    : TagScheme.Inside;
                _marks[i + j] = (byte)(1 + kind + part);
            }

            i += length - 1;
        }
    }
}
