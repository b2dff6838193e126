using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Quotations;

/// <summary>Finds whom <c>the two sides</c> or <c>both leaders</c> stands for: the last two that were named together.</summary>
internal sealed class PairReference(SpeakerMentions mentions)
{
    private const int Farthest = 800;

    private readonly TokenList _tokens = mentions.Tokens;

    /// <summary>The two that a phrase names; null when it names no two.</summary>
    public Subject? Resolve(int first, int last)
    {
        if (!IsPair(first, last))
            return null;
        var at = _tokens[first].Start;
        for (var second = mentions.LastBefore(at); second is not null && _tokens[first].Start - second.Span.End < Farthest; )
        {
            var before = mentions.LastBefore(second.Span.Start);
            if (before is null)
                break;
            if (before.Entity.Kind == second.Entity.Kind && before.Entity != second.Entity && IsJoined(before, second))
                return new Subject([before, second], SpeakerRule.Collective);
            second = before;
        }

        return Subject.Unnamed;
    }

    private bool IsPair(int first, int last)
    {
        var counted = _tokens.IsWord(first, "both") || (_tokens.IsWord(first, "the") && _tokens.IsWord(first + 1, "two"));
        return counted && (QuotationWords.Is(_tokens, last, QuotationWord.Collective) || _tokens.IsWord(last, "two"));
    }

    private bool IsJoined(PlacedMention first, PlacedMention second)
    {
        var joint = mentions.AfterOf(first);
        return (_tokens.IsWord(joint, "and") || _tokens.IsWord(joint, "nor") || _tokens.IsWord(joint, "or"))
            && mentions.FirstOf(second) == joint + 1;
    }
}
