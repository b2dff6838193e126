using System;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Quotations;

/// <summary>Finds which body <c>the commission</c> or <c>the foreign ministry</c> is: the organisation last named whose name holds the words. Abstains where one sentence names two.</summary>
internal sealed class BodyReference(SpeakerMentions mentions)
{
    private const int MentionsBack = 60;
    private const int LongestNoun = 2;
    private const int Near = 600;

    private readonly TokenList _tokens = mentions.Tokens;

    /// <summary>The body that <c>the</c> and a noun name; null when the words name none.</summary>
    public Subject? Resolve(int first, int last)
    {
        if (
            last <= first
            || last - first > LongestNoun
            || !_tokens.IsWord(first, "the")
            || !EntityWords.Is(_tokens, last, EntityWord.Organization)
        )
            return null;
        PlacedMention? found = null;
        var at = _tokens[first].Start;
        for (var steps = 0; steps < MentionsBack && mentions.LastBefore(at) is { } mention; steps++)
        {
            at = mention.Span.Start;
            if (
                mention.Entity.Kind != EntityKind.Organization
                || mention.Entity == found?.Entity
                || !Holds(mention.Entity.Name, first + 1, last)
            )
                continue;
            if (found is not null)
                return IsSentenceBetween(mention, found) && _tokens[first].Start - found.Span.End <= Near ? Named(found) : null;
            found = mention;
        }

        return found is null ? null : Named(found);
    }

    private static Subject Named(PlacedMention body) => new([body], SpeakerRule.Title);

    private bool IsSentenceBetween(PlacedMention before, PlacedMention after)
    {
        for (var i = mentions.AfterOf(before); i < mentions.FirstOf(after); i++)
        {
            if (_tokens.Is(i, '.'))
                return true;
        }

        return false;
    }

    private bool Holds(string name, int first, int last)
    {
        var words = name.Split(' ');
        if (words.Length == 1)
            return false;
        for (var i = first; i <= last; i++)
        {
            var noun = _tokens.TextOf(i).ToString();
            if (!Array.Exists(words, w => string.Equals(w, noun, StringComparison.OrdinalIgnoreCase)))
                return false;
        }

        return true;
    }
}
