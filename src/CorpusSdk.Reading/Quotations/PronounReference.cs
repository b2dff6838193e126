using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Sources;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Quotations;

/// <summary>Finds whom <c>he</c> or <c>she</c> stands for: who spoke last, or the person the sentence before is about. Abstains where two people fit.</summary>
internal sealed class PronounReference(ArticleDraft draft, SpeakerMentions mentions)
{
    private const int SentencesBack = 3;

    private readonly TokenList _tokens = mentions.Tokens;
    private int _spokenAt = -1;
    private PlacedMention? _spoke;

    /// <summary>Notes who spoke the quotation at a position.</summary>
    public void Spoke(int position, Subject subject)
    {
        if (subject.Mentions.Count != 1 || !subject.IsPerson)
            return;
        _spokenAt = position;
        _spoke = subject.Mentions[0];
    }

    public Subject Resolve(int pronoun)
    {
        var gender = _tokens.IsWord(pronoun, "he") || _tokens.IsWord(pronoun, "him") ? 'm' : 'f';
        var end = _tokens[pronoun].Start;
        var index = SortedSpans.LastAtOrBefore(draft.Sentences, static s => s, end);
        for (var i = index; i >= 0 && i >= index - SentencesBack; i--)
        {
            var sentence = draft.Sentences[i];
            if (_spoke is not null && _spokenAt >= sentence.Start && _spokenAt < end && Fits(_spoke, gender))
                return new Subject([_spoke], SpeakerRule.Pronoun);
            if (Only(sentence, Math.Min(end, sentence.End), gender) is { } subject)
                return subject;
        }

        return Subject.Unnamed;
    }

    private Subject? Only(TextSpan sentence, int end, char gender)
    {
        PlacedMention? first = null;
        var others = false;
        foreach (var person in mentions.People(sentence.Start, end))
        {
            if (!Fits(person, gender))
                continue;
            if (first is null)
                first = person;
            else
                others |= person.Entity != first.Entity;
        }

        if (first is null)
            return null;
        return others && !IsSubject(first, sentence) ? Subject.Unnamed : new Subject([first], SpeakerRule.Pronoun);
    }

    // Of several people the one that the sentence starts with is its subject.
    private bool IsSubject(PlacedMention person, TextSpan sentence)
    {
        const int LongestTitle = 6;
        var first = mentions.FirstOf(person);
        return first - _tokens.At(sentence.Start) <= LongestTitle
            && !QuotationWords.Is(_tokens, first - 1, QuotationWord.Preposition)
            && !(mentions.AfterOf(person) is var after && after < _tokens.Count && _tokens[after].Kind == TokenKind.Possessive);
    }

    private static bool Fits(PlacedMention person, char gender)
    {
        var name = person.Entity.Name;
        var blank = name.IndexOf(' ');
        if (blank < 0)
            return true;
        return PersonNames.GenderOf(name.AsSpan(0, blank)) is var known && (known == '\0' || known == gender);
    }
}
