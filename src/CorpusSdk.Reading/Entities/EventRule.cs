using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Entities;

/// <summary>Events that no list knows: <c>Battle of X</c>, <c>Operation X</c>, <c>X War</c>, <c>X Summit</c>.</summary>
internal sealed class EventRule(ArticleDraft draft)
{
    private const int MostWords = 5;

    private readonly TokenList _tokens = draft.Tokens;

    public Candidate? Read(int at, int end)
    {
        if (!NameShape.IsCapitalised(_tokens, at))
            return null;
        if (EntityWords.Is(_tokens.TextOf(at), EntityWord.EventOf) && _tokens.IsWord(at + 1, "of") && NameShape.IsNameWord(_tokens, at + 2))
            return Make(at, RunEnd(at + 2, end));
        if (
            System.MemoryExtensions.SequenceEqual(_tokens.TextOf(at), System.MemoryExtensions.AsSpan("Operation"))
            && NameShape.IsNameWord(_tokens, at + 1)
        )
            return Make(at, RunEnd(at + 1, end));
        var last = RunEnd(at, end);
        return last - at >= 2 && EntityWords.Is(_tokens.TextOf(last - 1), EntityWord.Event) && !_tokens.IsWord(at, "the")
            ? Make(at, last)
            : null;
    }

    private int RunEnd(int at, int end)
    {
        var last = at;
        while (last < end && last - at < MostWords && NameShape.IsCapitalised(_tokens, last) && !EndsSentence(last))
            last++;
        return last;
    }

    private bool EndsSentence(int at) => at > 0 && _tokens.Is(at - 1, '.');

    private Candidate Make(int at, int last)
    {
        var span = new TextSpan(_tokens[at].Start, _tokens[last - 1].End);
        var name = draft.Text.Slice(span);
        return new Candidate(at, last, span, EntityKind.Event, Slug.Of(System.MemoryExtensions.AsSpan(name)), name, MentionForm.Name);
    }
}
