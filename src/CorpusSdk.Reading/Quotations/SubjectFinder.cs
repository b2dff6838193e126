using System;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Quotations;

/// <summary>
/// Finds the subject of a verb of speech in the words before it: a name, an apposition between commas, a pronoun, an office, two together; through
/// <c>and</c> the subject of the verb before.
/// </summary>
internal sealed class SubjectFinder(SpeakerMentions mentions, NounPhrases phrases)
{
    // In tokens: a predicate and a subject that lie farther apart are read as strangers.
    private const int Farthest = 60;

    private readonly TokenList _tokens = mentions.Tokens;
    private readonly AdjunctSubject _adjuncts = new(mentions, phrases);
    private readonly QuotedPerson _quoted = new(mentions, phrases);

    /// <summary>The subject of a verb; <see cref="Subject.Unnamed"/> when it has one that is nobody known; null when the verb is none here.</summary>
    /// <param name="start">First token of the sentence.</param>
    /// <param name="verb">The verb.</param>
    public Subject? Of(int start, int verb) => Of(start, verb, mayShare: true);

    private Subject? Of(int start, int verb, bool mayShare)
    {
        var at = VerbReader.SubjectEnd(_tokens, verb);
        if (at == -2)
            return null;
        if (_quoted.Of(start, verb) is { } quoted)
            return quoted;
        // `was quoted as saying`
        if (_tokens.IsWord(verb - 1, "as") && SpeechVerbs.Find(_tokens, verb - 2) != SpeechVerb.None)
            at = VerbReader.SubjectEnd(_tokens, verb - 2);
        else if (_tokens.IsWord(verb - 1, "to"))
            return _tokens.IsWord(verb - 2, "on") ? phrases.Clause(start, verb) : Subject.Unnamed;
        else if (VerbReader.IsPassive(_tokens, verb) || _tokens.IsWord(verb + 1, "by"))
            return Agent(verb);
        else if (VerbReader.IsParticiple(_tokens, verb))
        {
            // `with X calling it “…”`: the participle has a subject of its own.
            if (mentions.EndingAt(at) is { Entity.Kind: EntityKind.Person } own && IsAfterWith(own, start))
                return new Subject([own]);
            return
                at >= start && (_tokens.Is(at, ',') || mentions.IsQuoted(_tokens[at].Start))
                || at < start
                || IsSubordinate(at)
                || (_tokens.IsWord(verb, "saying") && mentions.EndingAt(at) is null)
                || mentions.EndingAt(at) is { Entity.Kind: EntityKind.Place }
                ? Shared(start, verb, mayShare)
                : Subject.Unnamed;
        }

        if (IsNoun(verb, at, start))
            return null;
        if (at < start)
            return Subject.Unnamed;
        if (QuotationWords.Is(_tokens, at, QuotationWord.Conjunction) || IsSecondPredicate(at))
            return Shared(start, at, mayShare);
        var subject = phrases.EndingAt(start, at);
        return subject.IsNamed ? subject : _adjuncts.Of(start, verb) ?? subject;
    }

    // A form that is a noun as well is a verb right after a name, with or without a bracket, or a pronoun only.
    private bool IsNoun(int verb, int at, int start) =>
        (SpeechVerbs.Find(_tokens, verb) & SpeechVerb.Noun) != 0
        && (at < start || !(IsName(at) || NounPhrases.IsPronoun(_tokens, at) || _tokens.Is(at, ',')));

    private bool IsName(int last) => mentions.EndingAt(mentions.OpeningOf(last) is var open && open < last ? open - 1 : last) is not null;

    // `…, then called`: the comma belongs to a list of predicates.
    private bool IsSecondPredicate(int at) => _tokens.Is(at, ',') && QuotationWords.Is(_tokens, at + 1, QuotationWord.Conjunction);

    private bool IsSubordinate(int at) =>
        QuotationWords.Is(_tokens, at, QuotationWord.Conjunction | QuotationWord.Preposition | QuotationWord.Opener);

    // One step back only, so that a chain of verbs is read once.
    private Subject Shared(int start, int conjunction, bool mayShare)
    {
        if (!mayShare)
            return Subject.Unnamed;
        for (var i = mentions.Before(conjunction); i > start && conjunction - i < Farthest; i = mentions.Before(i))
        {
            if (SpeechVerbs.IsVerb(_tokens, i) && Of(start, i, mayShare: false) is { IsNamed: true } subject)
                return subject;
        }

        return phrases.Clause(start, conjunction);
    }

    private bool IsAfterWith(PlacedMention person, int start) =>
        _tokens.IsWord(mentions.TitleBefore(mentions.FirstOf(person), start) - 1, "with");

    // `was described by X as “…”`
    private Subject Agent(int verb)
    {
        const int Reach = 4;
        for (var i = verb + 1; i < Math.Min(_tokens.Count, verb + Reach); i++)
        {
            if (_tokens.IsWord(i, "by"))
                return phrases.StartingAt(i + 1, _tokens.Count) ?? Subject.Unnamed;
        }

        return Subject.Unnamed;
    }
}
