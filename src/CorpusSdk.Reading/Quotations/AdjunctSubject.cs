using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Quotations;

/// <summary>A person who begins the sentence, with nothing but a phrase between the name and the verb: <c>X in a letter to parliament said</c>.</summary>
internal sealed class AdjunctSubject(SpeakerMentions mentions, NounPhrases phrases)
{
    private readonly TokenList _tokens = mentions.Tokens;

    /// <summary>The person; null when the sentence begins otherwise.</summary>
    /// <param name="start">First token of the sentence.</param>
    /// <param name="verb">The verb.</param>
    public Subject? Of(int start, int verb)
    {
        if (phrases.Clause(start, verb) is not { IsPerson: true, Named: SpeakerRule.None, Mentions.Count: 1 } subject)
            return null;
        var after = mentions.AfterOf(subject.Mentions[0]);
        if (!(_tokens.IsWord(after, "in") || _tokens.IsWord(after, "on") || _tokens.IsWord(after, "at")))
            return null;
        for (var i = after; i < verb; i++)
        {
            if (
                _tokens[i].Kind != TokenKind.Word
                || VerbReader.IsPredicate(_tokens, i)
                || mentions.StartingAt(i) is { Entity.Kind: EntityKind.Person }
            )
                return null;
        }

        return subject;
    }
}
