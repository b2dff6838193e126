using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Quotations;

/// <summary>Finds whom an office stands for, <c>the minister</c>: the person last named with it. Abstains where two people hold it.</summary>
internal sealed class OfficeReference(SpeakerMentions mentions)
{
    private const int MentionsBack = 60;
    private const int LongestTitle = 6;
    private const int LongestApposition = 12;
    private const int Near = 600;

    private readonly TokenList _tokens = mentions.Tokens;

    /// <summary>The holder of the office that a phrase names; null when the phrase names none.</summary>
    /// <param name="first">The article of the phrase.</param>
    /// <param name="last">Its last token.</param>
    public Subject? Resolve(int first, int last)
    {
        if (!_tokens.IsWord(first, "the") || !QuotationWords.Is(_tokens, last, QuotationWord.Role))
            return null;
        for (var i = first + 1; i < last; i++)
        {
            if (QuotationWords.Is(_tokens, i, QuotationWord.Former))
                return Subject.Unnamed;
        }

        PlacedMention? found = null;
        var at = _tokens[first].Start;
        for (var steps = 0; steps < MentionsBack && mentions.LastBefore(at) is { } mention; steps++)
        {
            at = mention.Span.Start;
            if (mention.Entity.Kind != EntityKind.Person || mention.Entity == found?.Entity || !Holds(mention, first + 1, last))
                continue;
            if (found is not null)
                return _tokens[first].Start - found.Span.End <= Near ? new Subject([found], SpeakerRule.Title) : Subject.Unnamed;
            found = mention;
        }

        return found is null ? Subject.Unnamed : new Subject([found], SpeakerRule.Title);
    }

    private bool Holds(PlacedMention mention, int first, int last)
    {
        var name = mentions.FirstOf(mention);
        var start = name;
        while (start > 0 && name - start < LongestTitle && IsTitleWord(start - 1))
            start--;
        if (start < name && Names(start, name, first, last))
            return true;
        var after = mentions.AfterOf(mention);
        if (!_tokens.Is(after, ','))
            return false;
        var end = after + 1;
        while (end < _tokens.Count && end - after < LongestApposition && !_tokens.Is(end, ',') && !_tokens.Is(end, '.'))
            end++;
        return QuotationWords.Is(_tokens, after + 1, QuotationWord.Determiner) && Names(after + 2, end, first, last);
    }

    private bool IsTitleWord(int at) =>
        _tokens[at].Kind is TokenKind.Word or TokenKind.Possessive
        && !QuotationWords.Is(
            _tokens,
            at,
            QuotationWord.Preposition | QuotationWord.Conjunction | QuotationWord.Determiner | QuotationWord.Auxiliary
        );

    // The title holds the office with every word that describes it, and none that makes it another office.
    private bool Names(int start, int end, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (!Contains(start, end, i))
                return false;
        }

        for (var i = start; i < end; i++)
        {
            if (IsOther(i) && !Contains(first, last + 1, i))
                return false;
        }

        return true;
    }

    private bool IsOther(int at) =>
        QuotationWords.Is(_tokens, at, QuotationWord.Former)
        || _tokens.IsWord(at, "vice")
        || _tokens.IsWord(at, "deputy")
        || _tokens.IsWord(at, "prime");

    private bool Contains(int start, int end, int word)
    {
        for (var i = start; i < end; i++)
        {
            if (
                _tokens[i].Length == _tokens[word].Length
                && string.Compare(
                    _tokens.Text,
                    _tokens[i].Start,
                    _tokens.Text,
                    _tokens[word].Start,
                    _tokens[i].Length,
                    System.StringComparison.OrdinalIgnoreCase
                ) == 0
            )
                return true;
        }

        return false;
    }
}
