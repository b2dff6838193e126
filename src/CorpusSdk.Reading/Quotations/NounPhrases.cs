using System.Collections.Generic;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Quotations;

/// <summary>Reads a noun phrase as a speaker, backwards from its last token or forwards from its first.</summary>
internal sealed class NounPhrases(SpeakerMentions mentions, PronounReference pronouns, OfficeReference offices, PairReference pairs)
{
    private const int LongestPhrase = 9;
    private const int Deepest = 5;

    private readonly TokenList _tokens = mentions.Tokens;
    private readonly NominalWords _nouns = new(mentions);
    private readonly PhraseLinks _links = new(mentions);
    private readonly StatementOwner _statements = new(mentions);
    private readonly BodyReference _bodies = new(mentions);

    public static bool IsPronoun(TokenList tokens, int at) => tokens.IsWord(at, "he") || tokens.IsWord(at, "she");

    /// <summary>The phrase that ends with a token.</summary>
    /// <param name="start">First token of the sentence.</param>
    /// <param name="at">Last token of the phrase.</param>
    public Subject EndingAt(int start, int at) => EndingAt(start, at, 0);

    /// <summary>The phrase that starts with a token: <c>said X</c>; null when no phrase starts there.</summary>
    public Subject? StartingAt(int at, int end)
    {
        if (IsPronoun(_tokens, at))
            return pronouns.Resolve(at);
        if (_tokens.IsWord(at, "him") || (_tokens.IsWord(at, "her") && !_nouns.IsNominal(at + 1)))
            return pronouns.Resolve(at);
        PlacedMention? body = null;
        var isOwned = false;
        for (var i = at; i < end && i - at < LongestPhrase; i++)
        {
            if (mentions.StartingAt(i) is { } mention)
            {
                var after = mentions.AfterOf(mention);
                if (mention.Entity.Kind == EntityKind.Person && !_nouns.IsPossessive(after))
                    return WithSecond(mention, after);
                // `said X’s daughter, Y`: not the owner speaks but who is named after the noun.
                isOwned |= mention.Entity.Kind == EntityKind.Person;
                body = _nouns.IsPossessive(after) || _nouns.IsNominal(after) ? null : mention;
                i = after - 1;
                if (_nouns.IsPossessive(after))
                    i++;
                continue;
            }

            if (mentions.AfterTitle(i) is var next && next > i || _links.GoesOn(at, i, out next))
            {
                body = null;
                i = next - 1;
                continue;
            }

            if (!_nouns.IsNominal(i))
                break;
            body = null;
        }

        if (isOwned)
            return Subject.Unnamed;
        if (body is not null)
            return new Subject([body]);
        return OfficeFrom(at, end);
    }

    /// <summary>The subject of the clause that starts the sentence, or the one after opening phrases and their commas.</summary>
    public Subject Clause(int start, int end)
    {
        var at = OpeningPhrases.After(_tokens, start, end);

        if (IsPronoun(_tokens, at))
            return pronouns.Resolve(at);
        for (var i = at; i < end && i - at < LongestPhrase; i++)
        {
            if (mentions.StartingAt(i) is { } mention)
            {
                var after = mentions.AfterOf(mention);
                if (IsSubjectEnd(mention, after))
                    return WithSecond(mention, after);
                if (mention.Entity.Kind == EntityKind.Person)
                    return Subject.Unnamed;
                i = after - 1;
                if (_nouns.IsPossessive(after))
                    i++;
                continue;
            }

            if (VerbReader.IsPredicate(_tokens, i) && i > at)
                return offices.Resolve(at, i - 1) ?? Subject.Unnamed;
            if (!_nouns.IsNominal(i))
                break;
        }

        return Subject.Unnamed;
    }

    private Subject EndingAt(int start, int at, int depth)
    {
        // `Kim Melly QC said`
        if (at > start && EvidenceWords.Is(_tokens, at, Evidence.Postnominal))
            at--;
        if (at < start || depth > Deepest)
            return Subject.Unnamed;
        if (IsPronoun(_tokens, at))
            return pronouns.Resolve(at);
        if (_tokens.IsWord(at, "it"))
            return pronouns.ResolveBody(at);
        if (_tokens.IsWord(at, "who"))
            return Antecedent(start, at);
        if (_tokens.Is(at, ','))
            return Apposed(start, at, depth);
        if (_tokens.Is(at, ')') || _tokens.Is(at, ']'))
            return EndingAt(start, Opening(at, start) - 1, depth + 1);
        if (mentions.EndingAt(at) is { } mention)
            return Named(start, mention, depth);
        return Common(start, at, depth);
    }

    private Subject Named(int start, PlacedMention mention, int depth)
    {
        var first = mentions.FirstOf(mention);
        var named = new List<PlacedMention> { mention };
        if (_tokens.IsWord(first - 1, "and") && mentions.EndingAt(first - 2) is { } other && other.Entity.Kind == mention.Entity.Kind)
        {
            named.Insert(0, other);
            first = mentions.FirstOf(other);
        }

        if (mention.Entity.Kind == EntityKind.Place && IsPartOfName(first - 1, start))
            return Subject.Unnamed;
        var at = _nouns.BeforeTitles(first, start, mention.Entity.Kind == EntityKind.Person);
        // `the High Court of England and Wales`: one of several, or of a name that is not known.
        if (mention.Entity.Kind != EntityKind.Person && at >= start && QuotationWords.Is(_tokens, at, QuotationWord.Conjunction))
            return _tokens.IsWord(at, "and") || _tokens.IsWord(at, "or") ? Subject.Unnamed : new Subject(named);
        if (at < start || !QuotationWords.Is(_tokens, at, QuotationWord.Preposition))
            return new Subject(named);
        // `secretary of state X said`
        if (mention.Entity.Kind == EntityKind.Person && first - at > 1 && QuotationWords.Is(_tokens, at - 1, QuotationWord.Role))
            return new Subject(named);
        // `In a statement Putin said`: an opening phrase.
        if (mention.Entity.Kind == EntityKind.Person && at == start && first - at > 1)
            return new Subject(named);
        // `X of the ministry said`, `X in Athens said`, `X, of Athens, said`: what stands before the preposition speaks.
        var head = EndingAt(start, BeforePreposition(at), depth + 1);
        return head.IsPerson || (IsAdjunct(at) && head.IsNamed) ? head : Subject.Unnamed;
    }

    // `Actor Denzel Washington`: a word with a capital before a place makes it the end of a longer name.
    private bool IsPartOfName(int at, int start) =>
        at >= start
        && NameShape.IsCapitalised(_tokens, at)
        && mentions.EndingAt(at) is null
        && !VerbReader.IsAdverb(_tokens, at)
        && !QuotationWords.Is(
            _tokens,
            at,
            QuotationWord.Determiner | QuotationWord.Opening | QuotationWord.Conjunction | QuotationWord.Opener
        );

    private int BeforePreposition(int at) => _tokens.Is(at - 1, ',') ? at - 2 : at - 1;

    private bool IsAdjunct(int at) => _tokens.IsWord(at, "in") || _tokens.IsWord(at, "on") || _tokens.IsWord(at, "at");

    private Subject Common(int start, int at, int depth)
    {
        if (_statements.Ending(at) is { } owner)
            return owner;
        var first = at;
        while (first >= start && at - first < LongestPhrase && _nouns.IsNominal(first) && !VerbReader.IsDay(_tokens, first))
        {
            if (QuotationWords.Is(_tokens, first, QuotationWord.Determiner) || _tokens.IsWord(first, "both"))
                break;
            first--;
        }

        if (first >= start && (QuotationWords.Is(_tokens, first, QuotationWord.Determiner) || _tokens.IsWord(first, "both")))
        {
            if (pairs.Resolve(first, at) is { } pair)
                return pair;
            if (offices.Resolve(first, at) is { } office)
                return office;
            if (_bodies.Resolve(first, at) is { } body)
                return body;
            // `X, a poet, a rebel and a drinker, said`
            if (_tokens.Is(first - 1, ',') && (_tokens.IsWord(first, "a") || _tokens.IsWord(first, "an")))
                return EndingAt(start, first - 2, depth + 1) is { IsPerson: true } head ? head : Subject.Unnamed;
            first--;
        }

        if (first >= start && QuotationWords.Is(_tokens, first, QuotationWord.Preposition))
            return EndingAt(start, BeforePreposition(first), depth + 1) is { IsPerson: true } head ? head : Subject.Unnamed;
        return Subject.Unnamed;
    }

    // `X, the minister, said`; `his deputy, X, said`.
    private Subject Apposed(int start, int comma, int depth)
    {
        const int Longest = 30;
        var open = mentions.Before(comma);
        while (open >= start && comma - open < Longest && !_tokens.Is(open, ','))
            open = mentions.Before(open);
        if (open < start || !_tokens.Is(open, ','))
            return Subject.Unnamed;
        // `his deputy, X (in office since May), said`
        var bracket = mentions.OpeningOf(comma - 1);
        if (
            mentions.EndingAt(bracket < comma - 1 ? bracket - 1 : comma - 1) is { Entity.Kind: EntityKind.Person } inner
            && _nouns.BeforeTitles(mentions.FirstOf(inner), open, isPerson: true) is var before
            && (before == open || (_tokens.IsWord(before, "and") && _nouns.BeforeTitles(before, open, isPerson: true) == open))
            && mentions.EndingAt(open - 1)?.Entity.Kind != EntityKind.Person
        )
            return new Subject([inner]);
        return EndingAt(start, open - 1, depth + 1);
    }

    private Subject Antecedent(int start, int who)
    {
        const int Farthest = 12;
        const int FarthestName = 24;
        PlacedMention? last = null;
        foreach (var person in mentions.People(_tokens[System.Math.Max(start, who - FarthestName)].Start, _tokens[who].Start))
            last = person;
        if (last is null || who - mentions.AfterOf(last) > Farthest)
            return Subject.Unnamed;
        return new Subject([last]);
    }

    private Subject? OfficeFrom(int at, int end)
    {
        if (!QuotationWords.Is(_tokens, at, QuotationWord.Determiner))
            return null;
        var last = at;
        while (last + 1 < end && last - at < 4 && _nouns.IsNominal(last + 1) && !VerbReader.IsPredicate(_tokens, last + 1))
            last++;
        return pairs.Resolve(at, last) ?? offices.Resolve(at, last) ?? _bodies.Resolve(at, last);
    }

    private Subject WithSecond(PlacedMention first, int after)
    {
        if (_tokens.IsWord(after, "and") && mentions.StartingAt(after + 1) is { } second && second.Entity.Kind == first.Entity.Kind)
            return new Subject([first, second]);
        return new Subject([first]);
    }

    private bool IsSubjectEnd(PlacedMention mention, int after)
    {
        if (_nouns.IsPossessive(after))
            return false;
        if (_tokens.Is(after, ',') || VerbReader.IsPredicate(_tokens, after) || _tokens.IsWord(after, "and"))
            return true;
        if (mention.Entity.Kind != EntityKind.Person)
            return SpeechVerbs.Find(_tokens, after) != SpeechVerb.None;
        return QuotationWords.Is(_tokens, after, QuotationWord.Preposition) || SpeechVerbs.Find(_tokens, after) != SpeechVerb.None;
    }

    private int Opening(int close, int start)
    {
        const int Longest = 60;
        var at = close - 1;
        while (at > start && close - at < Longest && !_tokens.Is(at, '(') && !_tokens.Is(at, '['))
            at--;
        return at;
    }
}
