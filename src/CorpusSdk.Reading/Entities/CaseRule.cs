using CorpusSdk.Reading.Knowledge;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities;

/// <summary>Cases at court: <c>Miller v. Ashworth Board of Education</c> is one term and names nobody. Without the full stop it may be a match.</summary>
internal sealed class CaseRule(ArticleDraft draft)
{
    private const int MostWords = 6;

    private readonly TokenList _tokens = draft.Tokens;

    // Few documents name cases, and each capital may begin one.
    private readonly bool _hasCases = draft.Text.IndexOf(" v.", System.StringComparison.Ordinal) >= 0;

    public Candidate? Read(int at, int end)
    {
        if (!_hasCases || FunctionWords.Contains(_tokens.TextOf(at)))
            return null;
        var versus = Side(at, end);
        if (versus == at || versus + 2 >= end || !_tokens.IsWord(versus, "v") || !_tokens.Is(versus + 1, '.'))
            return null;
        var last = Side(versus + 2, end);
        return last == versus + 2 ? null : FoundName.Make(draft, at, last, EntityKind.Term);
    }

    // Capitals, with `of` and a possessive between two of them.
    private int Side(int at, int end)
    {
        var last = at;
        for (var i = at; i < end && i - at < MostWords; i++)
        {
            if (NameShape.IsCapitalised(_tokens, i))
                last = i + 1;
            else if (i == at || !(_tokens.IsWord(i, "of") || _tokens.IsPossessive(i)))
                break;
        }

        return last;
    }
}
