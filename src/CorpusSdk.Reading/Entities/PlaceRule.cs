using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Entities;

/// <summary>Places that no list knows: one or two capitalised words and a type word, <c>Kerch Bay</c>, <c>Sakha Republic</c>.</summary>
internal sealed class PlaceRule(ArticleDraft draft, Gazetteer gazetteer)
{
    private const int MostWords = 3;

    private readonly TokenList _tokens = draft.Tokens;

    public Candidate? Read(int at, int end)
    {
        var last = at;
        while (last < end && last - at < MostWords && NameShape.IsNameWord(_tokens, last))
        {
            last++;
            if (last - at >= 2 && EntityWords.Is(_tokens.TextOf(last - 1), EntityWord.Place))
                return Make(at, last);
        }

        return null;
    }

    private Candidate? Make(int at, int last)
    {
        // `The Sea`, `Russian Province`: an article or a demonym is no name of a place.
        if (_tokens.IsWord(at, "the") || gazetteer.Match(_tokens, at, last) is { Kind: EntityKind.PeopleGroup })
            return null;
        var span = new TextSpan(_tokens[at].Start, _tokens[last - 1].End);
        var name = draft.Text.Slice(span);
        return new Candidate(
            at,
            last,
            span,
            EntityKind.Place,
            Slug.Of(System.MemoryExtensions.AsSpan(name)),
            name,
            MentionForm.Name,
            PlaceRank.Region
        );
    }
}
