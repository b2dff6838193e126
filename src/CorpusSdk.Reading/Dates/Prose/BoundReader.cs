using System.Collections.Generic;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Dates.Prose;

/// <summary>Reads a date with the preposition that makes it the end of a period: <c>since 2011</c>, <c>by 2025</c>, <c>before May 3</c>.</summary>
internal static class BoundReader
{
    public static int Read(TokenList tokens, int at, int end, DateWord word, List<ProseDate> found)
    {
        var inner = at + 1;
        if (inner >= end || tokens[inner].Kind == TokenKind.Symbol)
            return at;
        var count = found.Count;
        var bound = (DateBound)word.ValueAs(DateWordKinds.Bound);
        var first = DateWords.At(tokens, inner);
        var isPart = first is not null && first.Is(DateWordKinds.Part) && inner + 1 < end;
        var next = isPart ? ProseDateReader.Read(tokens, inner, end, found) : ProseDateReader.ReadInner(tokens, inner, end, first, found);
        if (next == inner)
            return at;
        if (found.Count != count + 1 || IsOfAnother(tokens, next, bound))
        {
            found.RemoveRange(count, found.Count - count);
            return at;
        }

        found[count] = found[count] with { Bound = bound, Span = new TextSpan(tokens[at].Start, found[count].Span.End) };
        return next;
    }

    // `after Tuesday’s vote`, `before 2014 elections`, `since 2018 was a bad year`
    private static bool IsOfAnother(TokenList tokens, int next, DateBound bound)
    {
        if (next >= tokens.Count)
            return false;
        if (tokens[next].Kind == TokenKind.Possessive || DateWords.Is(tokens, next, DateWordKinds.Predicate))
            return true;
        return bound is DateBound.Before or DateBound.After or DateBound.By
            && tokens[next].Kind == TokenKind.Word
            && CharacterTable.IsLower(tokens.FirstOf(next))
            && tokens[next].Length > 3
            && DateWords.At(tokens, next) is null;
    }
}
