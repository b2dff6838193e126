using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities;

/// <summary>The office of somebody who holds one: <c>Washoe County Sheriff’s Office</c>, <c>Manhattan District Attorney’s Office</c>.</summary>
internal sealed class OfficeRule(ArticleDraft draft)
{
    private const int MostWords = 5;

    private readonly TokenList _tokens = draft.Tokens;

    public Candidate? Read(int at, int end)
    {
        if (!IsPart(at) || EvidenceWords.Is(_tokens, at, Evidence.Determiner))
            return null;
        var last = at + 1;
        while (last < end && last - at < MostWords && IsPart(last) && _tokens[last].Start == _tokens[last - 1].End + 1)
            last++;
        // `the Sheriff’s Office` may be that of any county.
        if (last - at < 2 || last + 1 >= end || !IsOfficer(last - 1) || _tokens[last].Kind != TokenKind.Possessive)
            return null;
        return NameShape.IsCapitalised(_tokens, last + 1) && (_tokens.IsWord(last + 1, "office") || _tokens.IsWord(last + 1, "department"))
            ? FoundName.Make(draft, at, last + 2, EntityKind.Organization)
            : null;
    }

    private bool IsPart(int at) => NameShape.IsCapitalised(_tokens, at);

    private bool IsOfficer(int at) =>
        _tokens.IsWord(at, "sheriff")
        || _tokens.IsWord(at, "attorney")
        || _tokens.IsWord(at, "prosecutor")
        || _tokens.IsWord(at, "coroner")
        || _tokens.IsWord(at, "marshal")
        || _tokens.IsWord(at, "examiner");
}
