using CorpusSdk.Reading.Entities.Tagging;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities;

/// <summary>Tells a body from who leads it: <c>the [Civic Party] of Anna Berg</c>.</summary>
internal static class BodyLeader
{
    /// <summary>The token after the body in [<paramref name="first"/>, <paramref name="end"/>), which may go on with <c>of</c> and who leads it.</summary>
    public static int End(TokenList tokens, Gazetteer gazetteer, int first, int end)
    {
        for (var i = end - 3; i > first + 1; i--)
        {
            if (!tokens.IsWord(i, "of"))
                continue;
            // `University of Notre Dame`, `Society of Saint John`, `Church of Jesus Christ`: bodies that bear a name.
            return (IsLed(tokens, i - 1) || IsLedParty(tokens, first, i)) && IsPerson(tokens, gazetteer, i + 1, end) ? i : end;
        }

        return end;
    }

    /// <summary>Who leads the body, where the tagger left the name out: <c>the Civic Party of [Anna Berg]</c>.</summary>
    public static TaggedName? Leader(TokenList tokens, Gazetteer gazetteer, TaggedName body, TaggedName next)
    {
        const int MostWords = 4;
        var at = body.End + 1;
        if (body.Type != NameType.Organization || next.First == at || !tokens.IsWord(body.End, "of") || !IsLed(tokens, body.End - 1))
            return null;
        var end = at;
        while (end - at < MostWords && NameShape.IsNameWord(tokens, end) && tokens[end].Start == tokens[end - 1].End + 1)
            end++;
        return end - at > 1 && IsPerson(tokens, gazetteer, at, end)
            ? new TaggedName(at, end, new TextSpan(tokens[at].Start, tokens[end - 1].End), NameType.Person)
            : null;
    }

    // `Democratic Party of Struggle [of Anna Berg]`
    private static bool IsLedParty(TokenList tokens, int first, int of)
    {
        for (var i = first; i + 1 < of; i++)
        {
            if (tokens.IsWord(i, "party") && tokens.IsWord(i + 1, "of"))
                return true;
        }

        return false;
    }

    private static bool IsLed(TokenList tokens, int at) => EntityWords.Is(tokens, at, EntityWord.Led);

    private static bool IsPerson(TokenList tokens, Gazetteer gazetteer, int at, int end)
    {
        for (var i = at; i < end; i++)
        {
            if (!NameShape.IsNameWord(tokens, i) || EntityWords.Is(tokens, i, EntityWord.Organization | EntityWord.Place))
                return false;
        }

        return gazetteer.Match(tokens, at, end) is { } listed ? listed.Kind == EntityKind.Person : PersonNames.HasForename(tokens, at);
    }
}
