using CorpusSdk.Reading.Entities.Tagging;
using CorpusSdk.Reading.Sources;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Entities;

/// <summary>Tells somebody from the body that they belong to: <c>Anna Berg of the [Serb Democratic Party]</c>, <c>the [Civic Party] of Anna Berg</c>.</summary>
internal static class BodyOfMember
{
    /// <summary>The first token of the body in [<paramref name="first"/>, <paramref name="end"/>), which may begin with somebody and <c>of the</c>.</summary>
    public static int Start(TokenList tokens, int first, int end)
    {
        const int FewestWords = 2;
        if (!PersonNames.HasForename(tokens, first))
            return first;
        for (var i = first + 1; i + 2 < end; i++)
        {
            if (EntityWords.Is(tokens, i, EntityWord.Organization | EntityWord.Body))
                return first;
            if (tokens.IsWord(i, "of"))
                return i - first >= FewestWords && tokens.IsWord(i + 1, "the") ? i + 2 : first;
        }

        return first;
    }

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

    private static bool IsLed(TokenList tokens, int at) =>
        tokens.IsWord(at, "party")
        || tokens.IsWord(at, "congress")
        || tokens.IsWord(at, "organization")
        || tokens.IsWord(at, "organisation")
        || tokens.IsWord(at, "agency")
        || tokens.IsWord(at, "council")
        || tokens.IsWord(at, "movement")
        || tokens.IsWord(at, "coalition")
        || tokens.IsWord(at, "alliance")
        || tokens.IsWord(at, "union")
        || tokens.IsWord(at, "front")
        || tokens.IsWord(at, "army")
        || tokens.IsWord(at, "forces")
        || tokens.IsWord(at, "ministry")
        || tokens.IsWord(at, "committee")
        || tokens.IsWord(at, "commission");

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
