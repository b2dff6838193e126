using CorpusSdk.Characters;
using CorpusSdk.Reading.Dates;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Citations;

/// <summary>Reads a time of day: <c>14:30</c>, <c>10:15 GMT</c>, <c>6 p.m.</c>.</summary>
internal static class ClockTime
{
    /// <summary>The token after the time; <paramref name="at"/> when none stands there.</summary>
    public static int Read(TokenList tokens, int at, int end)
    {
        var hour = DigitRuns.Value(tokens.TextOf(at));
        if (hour is < 0 or > 24 || tokens[at].Length > 2)
            return at;
        var next = at + 1;
        if (
            next + 1 < end
            && tokens.Is(next, ':')
            && tokens[next + 1].Length == 2
            && DigitRuns.Value(tokens.TextOf(next + 1)) is >= 0 and <= 59
        )
            next += 2;
        var minutes = next > at + 1;
        if (next < end && IsHalf(tokens, next))
            return tokens.Is(next + 1, '.') && next + 1 < end ? next + 2 : next + 1;
        if (!minutes)
            return at;
        return next < end && IsZone(tokens, next) ? next + 1 : next;
    }

    private static bool IsHalf(TokenList tokens, int at) =>
        tokens.IsWord(at, "am")
        || tokens.IsWord(at, "pm")
        || tokens.IsWord(at, "a.m")
        || tokens.IsWord(at, "p.m")
        || tokens.IsWord(at, "a.m.")
        || tokens.IsWord(at, "p.m.");

    // `GMT`, `CEST`, `MSK`
    private static bool IsZone(TokenList tokens, int at)
    {
        if (tokens[at].Kind != TokenKind.Word || tokens[at].Length is < 2 or > 5)
            return false;
        foreach (var c in tokens.TextOf(at))
        {
            if (!CharacterTable.IsUpper(c))
                return false;
        }

        return true;
    }
}
