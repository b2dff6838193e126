using CorpusSdk.Reading.Knowledge;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities;

/// <summary>Companies by their legal form: <c>Sierra Crest Holdings LLC</c>, <c>Marvell Technology, Inc.</c></summary>
internal sealed class CompanyRule(ArticleDraft draft, Gazetteer gazetteer)
{
    private const int MostWords = 6;

    private readonly TokenList _tokens = draft.Tokens;

    public Candidate? Read(int at, int end)
    {
        if (!NameShape.IsCapitalised(_tokens, at) || IsForm(at) || FunctionWords.Contains(_tokens.TextOf(at)))
            return null;
        var last = at + 1;
        while (last < end && last - at < MostWords && IsPart(last))
            last++;
        var form = _tokens.Is(last, ',') ? last + 1 : last;
        if (form >= end || !IsForm(form) || !IsSpaced(form))
            return null;
        // The full stop of `LLC.` ends a sentence.
        var isCut = !SourceNames.IsAllCapitals(_tokens, form) && form + 1 < end && _tokens.Is(form + 1, '.');
        var formEnd = isCut && _tokens[form + 1].Start == _tokens[form].End ? form + 2 : form + 1;
        return Listed(at, last, formEnd) ?? FoundName.Make(draft, at, formEnd, EntityKind.Organization);
    }

    // `Apple Inc.` is the company that the lists call Apple.
    private Candidate? Listed(int at, int last, int end)
    {
        var listed =
            gazetteer.Match(_tokens, at, last) is { Kind: EntityKind.Organization } known && known.Tokens.Length == last - at ? known
            : last - at == 1 ? gazetteer.MatchGuarded(_tokens, at, EntityKind.Organization)
            : null;
        return listed is null ? null : Candidate.Of(listed, at, end, new TextSpan(_tokens[at].Start, _tokens[end - 1].End));
    }

    private bool IsPart(int at) =>
        !IsForm(at) && IsSpaced(at) && (NameShape.IsCapitalised(_tokens, at) || (_tokens.Is(at, '&') && IsSpaced(at + 1)));

    // Forms of two letters are also states and offices: `Reno, NV`, `Texas AG`.
    private bool IsForm(int at)
    {
        const int Shortest = 3;
        return NameShape.IsCapitalised(_tokens, at) && _tokens[at].Length >= Shortest && NameWords.IsForm(_tokens.TextOf(at));
    }

    // On one line: above the company of a signature stands who signs.
    private bool IsSpaced(int at) =>
        at < _tokens.Count && _tokens[at].Start == _tokens[at - 1].End + 1 && draft.Text[_tokens[at].Start - 1] != '\n';
}
