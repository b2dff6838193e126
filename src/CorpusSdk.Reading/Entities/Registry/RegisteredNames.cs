using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Entities.Registry;

/// <summary>
/// Decides between names of the user's registry and longer names that rules and the tagger find. A registered name of several words is right, and what covers
/// it is not; but a name of one word (<c>Trump</c>), or of a person, is also part of other names: <c>Trump Tower</c>, <c>Ivan Petrov Foundation</c>.
/// </summary>
internal sealed class RegisteredNames(TokenList tokens, Gazetteer gazetteer)
{
    /// <summary>Whether a name that a rule or the tagger finds has to give way.</summary>
    /// <param name="other">The name.</param>
    /// <param name="known">The known name at its first token.</param>
    /// <param name="end">Token after the last one of the passage.</param>
    public bool Exclude(Candidate other, Candidate? known, int end)
    {
        if (!gazetteer.IsExtended)
            return false;
        if (known is { IsRegistered: true } && IsWhole(known.Kind, known.End - known.First, other))
            return true;
        for (var i = other.First + 1; i < other.End; i++)
        {
            if (gazetteer.Match(tokens, i, end) is { IsRegistered: true } inside && IsWhole(inside.Kind, inside.Tokens.Length, other))
                return true;
        }

        return false;
    }

    private static bool IsWhole(EntityKind kind, int words, Candidate other) =>
        words > 1 && (kind != EntityKind.Person || other.Kind == EntityKind.Person);
}
