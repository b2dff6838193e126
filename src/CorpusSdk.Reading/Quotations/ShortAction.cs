using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Quotations;

/// <summary>What a speaker does between two parts of what he says: <c>“…” – he stops – “…”</c>, <c>“…,” says X. She laughs. “…”</c></summary>
internal sealed class ShortAction(SpeakerMentions mentions, PronounReference pronouns)
{
    private const int MostWords = 14;

    private readonly TokenList _tokens = mentions.Tokens;

    /// <summary>Whether nothing but such an action of the speaker stands between two quotations.</summary>
    public bool IsBetween(Frame first, Subject speaker, Frame second) =>
        speaker is { IsPerson: true, Mentions.Count: 1 }
        && (
            // After the mark of the first and before the mark of the second.
            (IsDash(first.After) && IsDash(second.First - 1) && Is(first.After + 1, second.First - 1, speaker))
            || (second.Start == second.First && _tokens.Is(second.First - 1, '.') && Is(first.End, second.First - 1, speaker))
        );

    private bool Is(int at, int end, Subject speaker)
    {
        if (end - at < 2 || end - at > MostWords || !NounPhrases.IsPronoun(_tokens, at) || !pronouns.Fits(speaker.Mentions[0], at))
            return false;
        for (var i = at; i < end; i++)
        {
            if (_tokens[i].Kind != TokenKind.Word || mentions.IsMention(_tokens[i].Start))
                return false;
        }

        return true;
    }

    private bool IsDash(int at) => _tokens.Is(at, '\u2014') || _tokens.Is(at, '\u2013') || _tokens.Is(at, '-');
}
