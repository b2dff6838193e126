using System;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Dates;
using CorpusSdk.Reading.Knowledge;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Citations;

/// <summary>
/// Reads interviews and personal communications: <c>Smith, 2023, interview</c>, <c>author’s interview, Kyiv, May 2019</c>, <c>Interview with John Smith,
/// 5 May 2019</c>, <c>Senior Research Fellow 4 Oct. 2021</c>.
/// </summary>
internal static class InterviewReader
{
    /// <summary>Names before a date.</summary>
    public static bool Read(TokenList tokens, int first, int end, WrittenGroup group)
    {
        if (IsRole(tokens, first, end, group))
        {
            group.Cite(CitationKind.Interview, Span(tokens, first, end));
            return true;
        }

        if (!Mentions(tokens, first, end, out var at) || !IsFormula(tokens, first, end))
            return false;
        AddName(tokens, first, at, end, group);
        return true;
    }

    /// <summary>Names with the year inside: <c>Jones, 2023, personal communication</c>, <c>author's interview, Kyiv</c>.</summary>
    public static bool ReadUndated(TokenList tokens, int first, int end, WrittenGroup group)
    {
        if (!Mentions(tokens, first, end, out var at) || !IsFormula(tokens, first, end))
            return false;
        var nameEnd = end;
        for (var i = first; i < end; i++)
        {
            var next = DateParser.ReadList(tokens, i, end, group.Dates);
            if (next == i)
                continue;
            group.DateSpan = Span(tokens, i, next);
            at = Math.Min(at, i);
            nameEnd = i;
            break;
        }

        // Without a date it consists of a few words.
        const int MostWordsWithoutDate = 6;
        if (group.DateSpan is null && (end - first > MostWordsWithoutDate || !StartsFormula(tokens, first)))
            return false;
        AddName(tokens, first, at, nameEnd, group);
        return true;
    }

    private static bool StartsFormula(TokenList tokens, int first) =>
        tokens.IsWord(first, "author")
        || tokens.IsWord(first, "authors")
        || tokens.IsWord(first, "personal")
        || tokens.IsWord(first, "interview");

    // No sentence: it opens with a name or a noun, and holds no pronoun and no auxiliary verb.
    private static bool IsFormula(TokenList tokens, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (
                tokens[i].Kind == TokenKind.Word
                && !IsInitial(tokens, i)
                && FunctionWords.Contains(tokens.TextOf(i))
                && (i == first || !IsLink(tokens, i))
            )
                return false;
        }

        return true;
    }

    // `A. Toktogulova`
    private static bool IsInitial(TokenList tokens, int i) =>
        tokens[i].Length == 1 && CharacterTable.IsUpper(tokens.FirstOf(i)) && tokens.Is(i + 1, '.');

    private static bool IsLink(TokenList tokens, int i) =>
        tokens.IsWord(i, "with")
        || tokens.IsWord(i, "the")
        || tokens.IsWord(i, "a")
        || tokens.IsWord(i, "an")
        || tokens.IsWord(i, "by")
        || tokens.IsWord(i, "to")
        || tokens.IsWord(i, "of")
        || tokens.IsWord(i, "in")
        || tokens.IsWord(i, "from")
        || tokens.IsWord(i, "on")
        || tokens.IsWord(i, "at")
        || tokens.IsWord(i, "for")
        || tokens.IsWord(i, "and");

    // The name stands before the word for the interview, or after `with`.
    private static void AddName(TokenList tokens, int first, int at, int end, WrittenGroup group)
    {
        group.Kind = CitationKind.Interview;
        var nameEnd = at;
        while (
            nameEnd > first && (tokens.Is(nameEnd - 1, ',') || tokens.IsWord(nameEnd - 1, "personal") || tokens.IsWord(nameEnd - 1, "with"))
        )
            nameEnd--;
        if (IsName(tokens, first, nameEnd))
        {
            group.Sources.Add(Span(tokens, first, nameEnd));
            return;
        }

        for (var i = at; i < end; i++)
        {
            if (!tokens.IsWord(i, "with"))
                continue;
            var stop = i + 1;
            while (stop < end && !tokens.Is(stop, ','))
                stop++;
            if (!IsName(tokens, i + 1, stop))
                break;
            group.Sources.Add(Span(tokens, i + 1, stop));
            return;
        }

        group.Rule = SourceRule.Missing;
    }

    private static bool IsName(TokenList tokens, int first, int end) =>
        end > first
        && CharacterTable.IsUpper(tokens.FirstOf(first))
        && !StartsFormula(tokens, first)
        && SourceNames.LooksLikeName(tokens, first, end);

    private static bool Mentions(TokenList tokens, int first, int end, out int at)
    {
        for (at = first; at < end; at++)
        {
            if (
                NameWords.IsInterview(tokens.TextOf(at))
                && (at == first || !CharacterTable.IsUpper(tokens.FirstOf(at)) || tokens.Is(at - 1, ','))
            )
                return true;
        }

        at = first;
        return false;
    }

    private static bool IsRole(TokenList tokens, int first, int end, WrittenGroup group)
    {
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || !CharacterTable.IsUpper(tokens.FirstOf(i)))
                return false;
        }

        // `Senior Research Fellow`, `Deputy Harbour Master`
        return NameWords.IsRole(tokens.TextOf(end - 1))
            || (end - first > 1 && NameWords.IsRank(tokens.TextOf(first)) && group.Dates.TrueForAll(static d => d.Start.Day > 0));
    }

    private static TextSpan Span(TokenList tokens, int first, int end) => new(tokens[first].Start, tokens[end - 1].End);
}
