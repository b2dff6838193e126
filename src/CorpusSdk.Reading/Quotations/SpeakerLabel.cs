using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Quotations;

/// <summary>A name and a colon before a quotation, at the start of its line: <c>Putin: “…”</c>.</summary>
internal sealed class SpeakerLabel(SpeakerMentions mentions)
{
    private const int LongestTitle = 5;

    private readonly TokenList _tokens = mentions.Tokens;

    public Subject? Find(Frame frame)
    {
        if (!_tokens.Is(frame.First - 1, ':') || mentions.EndingAt(frame.First - 2) is not { Entity.Kind: EntityKind.Person } person)
            return null;
        var first = mentions.FirstOf(person);
        if (first < frame.Start || first - frame.Start > LongestTitle)
            return null;
        for (var i = frame.Start; i < first; i++)
        {
            if (!NameShape.IsCapitalised(_tokens, i))
                return null;
        }

        return new Subject([person]);
    }
}
