using CorpusSdk.Characters;
using CorpusSdk.Reading.Sources;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Citations;

/// <summary>Reads interviews and personal communications: <c>Smith, 2023, interview</c>, <c>Senior Research Fellow 4 Oct. 2021</c>.</summary>
internal static class InterviewReader
{
    /// <summary>Names before a date.</summary>
    public static bool Read(TokenList tokens, int first, int end, CitationGroup group)
    {
        if (!MentionsInterview(tokens, first, end, out var at) && !IsRole(tokens, first, end))
            return false;
        group.Kind = CitationKind.Interview;
        AddName(tokens, first, at > first ? at : end, group);
        return true;
    }

    /// <summary>Names with the year inside: <c>Jones, 2023, personal communication</c>, <c>author's interview, Kyiv</c>.</summary>
    public static bool ReadUndated(TokenList tokens, int first, int end, CitationGroup group)
    {
        if (!MentionsInterview(tokens, first, end, out var at))
            return false;
        for (var i = first; i < end; i++)
        {
            var next = Dates.DateParser.ReadList(tokens, i, end, group.Dates);
            if (next == i)
                continue;
            group.DateSpan = new TextSpan(tokens[i].Start, tokens[next - 1].End);
            at = System.Math.Min(at, i);
            break;
        }

        // A sentence about an interview is no citation; a citation has a date or consists of a few words.
        const int MostWordsWithoutDate = 6;
        if (group.DateSpan is null && (end - first > MostWordsWithoutDate || !StartsFormula(tokens, first)))
            return false;
        group.Kind = CitationKind.Interview;
        AddName(tokens, first, at, group);
        return true;
    }

    private static bool StartsFormula(TokenList tokens, int first) =>
        tokens.IsWord(first, "author")
        || tokens.IsWord(first, "authors")
        || tokens.IsWord(first, "personal")
        || tokens.IsWord(first, "interview");

    private static void AddName(TokenList tokens, int first, int end, CitationGroup group)
    {
        while (end > first && (tokens.Is(end - 1, ',') || tokens.IsWord(end - 1, "personal") || tokens.IsWord(end - 1, "with")))
            end--;
        if (end > first && CharacterTable.IsUpper(tokens.FirstOf(first)) && SourceNames.LooksLikeName(tokens, first, end))
            group.Sources.Add(new TextSpan(tokens[first].Start, tokens[end - 1].End));
        else
            group.Rule = SourceRule.Missing;
    }

    private static bool MentionsInterview(TokenList tokens, int first, int end, out int at)
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

    private static bool IsRole(TokenList tokens, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || !CharacterTable.IsUpper(tokens.FirstOf(i)))
                return false;
        }

        return NameWords.IsRole(tokens.TextOf(end - 1));
    }
}
