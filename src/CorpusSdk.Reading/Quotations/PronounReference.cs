using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Quotations;

/// <summary>Finds whom <c>he</c> or <c>she</c> stands for: who spoke last, or the person the sentence before is about. Abstains where two people fit.</summary>
internal sealed class PronounReference(ArticleDraft draft, SpeakerMentions mentions)
{
    private const int SentencesBack = 3;
    private const int LongestSentence = 1500;

    private readonly TokenList _tokens = mentions.Tokens;
    private int _spokenAt = -1;
    private PlacedMention? _spoke;
    private PlacedMention? _body;
    private int _bodyAt = -1;

    /// <summary>Notes who spoke the quotation at a position.</summary>
    public void Spoke(int position, Subject subject)
    {
        if (subject.Mentions.Count == 1 && subject.Mentions[0].Entity.Kind == EntityKind.Organization)
        {
            _bodyAt = position;
            _body = subject.Mentions[0];
        }

        if (subject.Mentions.Count != 1 || !subject.IsPerson)
            return;
        _spokenAt = position;
        _spoke = subject.Mentions[0];
    }

    public Subject Resolve(int pronoun)
    {
        var gender = GenderOf(pronoun);
        var end = _tokens[pronoun].Start;
        var index = SortedSpans.LastAtOrBefore(draft.Sentences, static s => s, end);
        var partners = Partners(index, pronoun);
        for (var i = partners is null ? index : index - 1; i >= 0 && i >= index - SentencesBack; i--)
        {
            var sentence = draft.Sentences[i];
            // Into the paragraph before only from the first sentence of this one.
            if (i < index - 1 && IsParagraphBreak(draft.Sentences[i].End, draft.Sentences[i + 1].Start))
                break;
            if (_spoke is not null && _spokenAt >= sentence.Start && _spokenAt < end && Fits(_spoke, gender) && !IsOneOf(partners, _spoke))
                return new Subject([_spoke], SpeakerRule.Pronoun);
            if (Only(Nearest(sentence, end), gender, partners) is { } subject)
                return subject;
            // `Her son nods. “…,” he says.`: somebody without a name.
            if (i < index && IsAboutKin(_tokens.At(sentence.Start)))
                break;
        }

        return Subject.Unnamed;
    }

    /// <summary>The body that <c>it</c> stands for: the one that spoke in the sentence before, in the same paragraph, when no person did since.</summary>
    public Subject ResolveBody(int pronoun)
    {
        var end = _tokens[pronoun].Start;
        var index = SortedSpans.LastAtOrBefore(draft.Sentences, static s => s, end);
        if (_body is null || index < 1 || _spokenAt > _bodyAt || _bodyAt < draft.Sentences[index - 1].Start)
            return Subject.Unnamed;
        return IsParagraphBreak(_bodyAt, end) ? Subject.Unnamed : new Subject([_body], SpeakerRule.Pronoun);
    }

    // The people with whom the phrase that opens the pronoun's sentence speaks; null where there is no such phrase.
    private List<EntityReading>? Partners(int sentence, int pronoun)
    {
        if (sentence < 0)
            return null;
        var start = draft.Sentences[sentence].Start;
        if (!TalkPhrase.Is(mentions, _tokens.At(start), pronoun))
            return null;
        var partners = new List<EntityReading>();
        foreach (var person in mentions.People(start, _tokens[pronoun].Start))
            partners.Add(person.Entity);
        return partners;
    }

    private static bool IsOneOf(List<EntityReading>? people, PlacedMention person) => people is not null && people.Contains(person.Entity);

    // What stands before the pronoun; of a text without full stops only its last part.
    private static TextSpan Nearest(TextSpan sentence, int end)
    {
        end = Math.Min(end, sentence.End);
        return new TextSpan(Math.Max(sentence.Start, end - LongestSentence), end);
    }

    private bool IsAboutKin(int start) =>
        (_tokens.IsWord(start, "his") || _tokens.IsWord(start, "her") || _tokens.IsWord(start, "their"))
        && QuotationWords.Is(_tokens, start + 1, QuotationWord.Kin);

    private bool IsParagraphBreak(int start, int end)
    {
        for (var i = start; i + 1 < end; i++)
        {
            if (draft.Text[i] == '\n' && draft.Text[i + 1] is '\n' or '\r')
                return true;
        }

        return false;
    }

    private Subject? Only(TextSpan sentence, char gender, List<EntityReading>? partners)
    {
        PlacedMention? first = null;
        PlacedMention? woman = null;
        var others = false;
        foreach (var person in mentions.People(sentence.Start, sentence.End))
        {
            if (IsAddressee(person, sentence) || IsOneOf(partners, person))
                continue;
            var known = GenderOf(person);
            if (known != '\0' && known != gender)
                continue;
            if (known == 'f')
                woman ??= person;
            if (first is null)
                first = person;
            else
                others |= person.Entity != first.Entity;
        }

        if (first is null)
            return HasUnknownName(_tokens.At(sentence.Start), _tokens.At(sentence.End)) ? Subject.Unnamed : null;
        // Lists know most women's forenames; a person they do not know is a woman more rarely.
        if (woman is not null)
            return new Subject([woman], SpeakerRule.Pronoun);
        return others && !IsSubject(first, sentence) ? Subject.Unnamed : new Subject([first], SpeakerRule.Pronoun);
    }

    // `Speaking to X, he said`: whom somebody speaks to is somebody else.
    private bool IsAddressee(PlacedMention person, TextSpan sentence)
    {
        var first = mentions.FirstOf(person);
        var verb = first - 2;
        return verb >= _tokens.At(sentence.Start)
            && (_tokens.IsWord(first - 1, "to") || _tokens.IsWord(first - 1, "with"))
            && VerbReader.IsParticiple(_tokens, verb);
    }

    // Two words with capitals that are no mention may be a person that was not recognised.
    private bool HasUnknownName(int start, int end)
    {
        for (var i = start + 1; i + 1 < end; i++)
        {
            if (
                NameShape.IsNameWord(_tokens, i)
                && NameShape.IsNameWord(_tokens, i + 1)
                && !mentions.IsMention(_tokens[i].Start)
                && !mentions.IsMention(_tokens[i + 1].Start)
                && !mentions.IsQuoted(_tokens[i].Start)
            )
                return true;
        }

        return false;
    }

    // Of several people the one that the sentence starts with is its subject.
    private bool IsSubject(PlacedMention person, TextSpan sentence)
    {
        const int LongestTitle = 6;
        var first = mentions.FirstOf(person);
        return (first - _tokens.At(sentence.Start) <= LongestTitle || IsAfterOpening(first, sentence))
            && !QuotationWords.Is(_tokens, first - 1, QuotationWord.Preposition)
            && !(mentions.AfterOf(person) is var after && after < _tokens.Count && _tokens[after].Kind == TokenKind.Possessive);
    }

    // `After the vote, X …`
    private bool IsAfterOpening(int first, TextSpan sentence)
    {
        var start = _tokens.At(sentence.Start);
        return _tokens.Is(first - 1, ',')
            && (QuotationWords.Is(_tokens, start, QuotationWord.Opening) || VerbReader.IsParticiple(_tokens, start));
    }

    /// <summary>Whether a pronoun may stand for a person, by the gender of the forename.</summary>
    public bool Fits(PlacedMention person, int pronoun) => Fits(person, GenderOf(pronoun));

    private char GenderOf(int pronoun) =>
        _tokens.IsWord(pronoun, "he") || _tokens.IsWord(pronoun, "him") || _tokens.IsWord(pronoun, "his") ? 'm' : 'f';

    private static bool Fits(PlacedMention person, char gender) => GenderOf(person) is var known && (known == '\0' || known == gender);

    private static char GenderOf(PlacedMention person)
    {
        var name = person.Entity.Name;
        var blank = name.IndexOf(' ');
        return blank < 0 ? '\0' : PersonNames.GenderOf(name.AsSpan(0, blank));
    }
}
