using CorpusSdk.Reading.Brackets;
using CorpusSdk.Reading.Dates;

namespace CorpusSdk.Reading.Citations;

/// <summary>Reads brackets that hold only a date, where the running text before them names whom it cites.</summary>
internal sealed class NarrativeReader(ArticleDraft draft, SourceRegistry registry)
{
    private readonly OutletInSentence _outlets = new(draft, registry);
    private readonly NarrativeAuthors _authors = new(draft);

    /// <summary>The group; null when the bracket is no citation.</summary>
    public WrittenGroup? Read(Bracket bracket)
    {
        var tokens = draft.Tokens;
        var first = bracket.FirstToken + 1;
        if (first >= bracket.LastToken)
            return null;
        var group = new WrittenGroup
        {
            Span = new TextSpan(tokens[first].Start, tokens[bracket.LastToken - 1].End),
            Rule = SourceRule.SourceInSentence,
        };
        if (YearList.Read(tokens, first, bracket.LastToken, group.Dates, out var hasLetter) is var years && years > first)
        {
            group.DateSpan = new TextSpan(tokens[first].Start, tokens[years - 1].End);
            if (AfterDate.Read(tokens, years, bracket.LastToken, out var locator) == bracket.LastToken)
            {
                group.Locator = locator;
                if (_authors.Read(bracket, group, hasLetter || locator is not null))
                    return group;
            }

            group.Dates.Clear();
        }

        var dateAt = OpeningWords(first, bracket.LastToken);
        if (DateParser.ReadList(tokens, dateAt, bracket.LastToken, group.Dates) != bracket.LastToken)
            return null;
        group.DateSpan = new TextSpan(tokens[dateAt].Start, tokens[bracket.LastToken - 1].End);
        group.Locator = null;
        return _outlets.Read(bracket, group) ? group : null;
    }

    // `As Interfax (on January 5) reported`
    private int OpeningWords(int first, int end)
    {
        var next = draft.Tokens.IsWord(first, "on") ? first + 1 : first;
        return next < end ? next : first;
    }
}
