using System;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Dates;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities;

/// <summary>The place in capitals with which a paragraph begins: <c>BELGRADE — The crowd</c>, <c>PARIS (AP) —</c>, <c>LONDON, Jan. 5 —</c>.</summary>
internal sealed class DatelineRule(ArticleDraft draft, Gazetteer gazetteer)
{
    private const int MostWords = 4;
    private const int MostTokensToDash = 10;

    private readonly TokenList _tokens = draft.Tokens;

    public Candidate? Read(int at)
    {
        if (!IsInCapitals(at) || !OpensBlock(at))
            return null;
        for (var end = EndOfCapitals(at); end > at; end--)
        {
            if (MeetsDash(end) && Place(new TextSpan(_tokens[at].Start, _tokens[end - 1].End)) is { } place)
                return Candidate.Of(place, at, end, new TextSpan(_tokens[at].Start, _tokens[end - 1].End));
        }

        return null;
    }

    private bool OpensBlock(int at)
    {
        var index = SortedSpans.LastAtOrBefore(draft.Body, static b => b, _tokens[at].Start);
        return index >= 0 && _tokens.At(draft.Body[index].Start) == at;
    }

    private int EndOfCapitals(int at)
    {
        var end = at;
        while (end - at < MostWords && IsInCapitals(end))
            end++;
        return end;
    }

    private bool IsInCapitals(int at)
    {
        if (!NameShape.IsCapitalised(_tokens, at) || _tokens[at].Length < 2)
            return false;
        foreach (var c in _tokens.TextOf(at))
        {
            if (CharacterTable.IsLower(c) || CharacterTable.IsDigit(c))
                return false;
        }

        return true;
    }

    // Between the place and the dash stand a country, a day or an agency, nothing in small letters but a bracket's words.
    private bool MeetsDash(int at)
    {
        for (var i = at; i < _tokens.Count && i - at <= MostTokensToDash; i++)
        {
            if (DateParser.IsDash(_tokens, i) || IsAgencyEnd(i))
                return true;
            if (_tokens[i].Kind == TokenKind.Word && CharacterTable.IsLower(_tokens.FirstOf(i)))
                return false;
        }

        return false;
    }

    // `SEOUL, April 3 (Yonhap) The ministry`: some agencies write no dash after their bracket.
    private bool IsAgencyEnd(int at) => _tokens.Is(at, ')') && NameShape.IsCapitalised(_tokens, at + 1);

    private GazetteerEntry? Place(TextSpan span)
    {
        var name = draft.Text.Slice(span).ToCharArray();
        var isFirst = true;
        for (var i = 0; i < name.Length; i++)
        {
            if (!isFirst)
                name[i] = CharacterTable.ToLower(name[i]);
            isFirst = !CharacterTable.IsLetter(name[i]);
        }

        var written = new string(name);
        var tokens = new TokenList(written, Tokenizer.Tokenize(written));
        return gazetteer.Match(tokens, 0, tokens.Count) is { Kind: EntityKind.Place } place && place.Tokens.Length == tokens.Count
            ? place
            : null;
    }
}
