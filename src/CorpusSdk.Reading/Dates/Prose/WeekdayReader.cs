using System.Collections.Generic;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Dates.Prose;

/// <summary>Reads a weekday that stands without a date: <c>on Tuesday</c>; not those in names (<c>Black Friday</c>) and of habit (<c>every Friday</c>).</summary>
internal static class WeekdayReader
{
    public static int Read(TokenList tokens, int at, DateWord? word, List<ProseDate> found)
    {
        if (word is null || !word.Is(DateWordKinds.Weekday) || !CharacterTable.IsUpper(tokens.FirstOf(at)) || IsNoDay(tokens, at))
            return at;
        var relative = new RelativeDate(RelativeKind.BareWeekday, word.ValueAs(DateWordKinds.Weekday), 0, RelativeAnchor.Publication);
        found.Add(new RelativeProseDate(tokens[at].Span, relative));
        return at + 1;
    }

    private static bool IsNoDay(TokenList tokens, int at)
    {
        if (DateWords.Is(tokens, at + 1, DateWordKinds.NameTail) && CharacterTable.IsUpper(tokens.FirstOf(at + 1)))
            return true;
        if (at == 0 || StartsLine(tokens, at))
            return false;
        var before = DateWords.At(tokens, at - 1);
        if (before is not null)
            return before.Is(DateWordKinds.Habit | DateWordKinds.Ordinal);
        return tokens[at - 1].Kind == TokenKind.Word
            && CharacterTable.IsUpper(tokens.FirstOf(at - 1))
            && (at < 2 || !tokens.Is(at - 2, '.'))
            && tokens[at - 1].Length > 2;
    }

    private static bool StartsLine(TokenList tokens, int at)
    {
        var gap = tokens[at - 1].End;
        return tokens.Text.IndexOf('\n', gap, tokens[at].Start - gap) >= 0;
    }
}
