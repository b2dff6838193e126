using System;
using CorpusSdk.Reading.Entities;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Quotations;

/// <summary>Finds which body <c>the commission</c> is: the one organisation named before whose name holds the noun. Abstains where two do.</summary>
internal sealed class BodyReference(SpeakerMentions mentions)
{
    private const int MentionsBack = 60;

    private readonly TokenList _tokens = mentions.Tokens;

    /// <summary>The body that <c>the</c> and a noun name; null when the words name none.</summary>
    public Subject? Resolve(int first, int last)
    {
        if (last != first + 1 || !_tokens.IsWord(first, "the") || !EntityWords.Is(_tokens, last, EntityWord.Organization))
            return null;
        var noun = _tokens.TextOf(last).ToString();
        PlacedMention? found = null;
        var at = _tokens[first].Start;
        for (var steps = 0; steps < MentionsBack && mentions.LastBefore(at) is { } mention; steps++)
        {
            at = mention.Span.Start;
            if (mention.Entity.Kind != EntityKind.Organization || mention.Entity == found?.Entity || !Holds(mention.Entity.Name, noun))
                continue;
            if (found is not null)
                return null;
            found = mention;
        }

        return found is null ? null : new Subject([found], SpeakerRule.Title);
    }

    private static bool Holds(string name, string noun)
    {
        var words = name.Split(' ');
        return words.Length > 1 && Array.Exists(words, w => string.Equals(w, noun, StringComparison.OrdinalIgnoreCase));
    }
}
