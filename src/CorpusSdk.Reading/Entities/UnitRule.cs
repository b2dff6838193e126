using System;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities;

/// <summary>Military units and courts with their number, which tells them apart: <c>47th Mechanized Brigade</c>, <c>4th U.S. Circuit Court of Appeals</c>.</summary>
internal sealed class UnitRule(ArticleDraft draft)
{
    private const int MostWords = 6;

    private readonly TokenList _tokens = draft.Tokens;

    public Candidate? Read(int at, int end)
    {
        if (!IsOrdinal(_tokens.TextOf(at)))
            return null;
        var last = at;
        for (var i = at + 1; i < end && i - at <= MostWords && IsPart(i); i++)
        {
            if (EvidenceWords.Is(_tokens, i, Evidence.Unit))
                last = i;
        }

        // `2nd Division` is a league as well.
        if (last == at || (last == at + 1 && _tokens.IsWord(last, "division")))
            return null;
        return FoundName.Make(draft, at, CourtEnd(last + 1, end), EntityKind.Organization);
    }

    // `Circuit [Court of Appeals]`
    private int CourtEnd(int at, int end)
    {
        if (!_tokens.IsWord(at - 1, "circuit") || at >= end || !_tokens.IsWord(at, "court") || !IsPart(at))
            return at;
        return at + 2 < end && _tokens.IsWord(at + 1, "of") && _tokens.IsWord(at + 2, "appeals") && IsPart(at + 2) ? at + 3 : at + 1;
    }

    private bool IsPart(int at) => NameShape.IsCapitalised(_tokens, at) && _tokens[at].Start == _tokens[at - 1].End + 1;

    private static bool IsOrdinal(ReadOnlySpan<char> text)
    {
        const int Suffix = 2;
        if (text.Length <= Suffix || !CharacterTable.IsDigit(text[0]))
            return false;
        for (var i = 1; i < text.Length - Suffix; i++)
        {
            if (!CharacterTable.IsDigit(text[i]))
                return false;
        }

        var suffix = text.Slice(text.Length - Suffix);
        return suffix.SequenceEqual("th".AsSpan())
            || suffix.SequenceEqual("st".AsSpan())
            || suffix.SequenceEqual("nd".AsSpan())
            || suffix.SequenceEqual("rd".AsSpan());
    }
}
