using CorpusSdk.Characters;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Quotations;

/// <summary>Cues after a quotation: <c>“…,” said X</c>, <c>“…,” X, the minister, told reporters</c>.</summary>
internal sealed class CueAfter(ArticleDraft draft, SpeakerMentions mentions, NounPhrases phrases)
{
    private const int LongestSubject = 9;
    private const int LongestApposition = 30;
    private const int LongWords = 4;

    private readonly TokenList _tokens = mentions.Tokens;
    private readonly SubjectFinder _subjects = new(mentions, phrases);

    /// <summary>Who speaks; unnamed when a cue names nobody known; null when there is no cue.</summary>
    public Subject? Find(Frame frame)
    {
        var at = frame.After;
        if (EndsSentence(frame))
            return Alone(at);
        var isSetOff = EndsOpen(frame);
        while (at < frame.End && (_tokens.Is(at, ',') || _tokens.Is(at, '\u2014') || _tokens.Is(at, '\u2013') || _tokens.Is(at, '-')))
        {
            isSetOff = true;
            at++;
        }

        if (at >= frame.End || _tokens[at].Kind != TokenKind.Word)
            return null;
        if (!isSetOff && QuotationWordCount.Of(_tokens, frame.First, frame.After) <= LongWords && !IsDirect(at))
            return null;
        var verb = SpeechVerbs.Find(_tokens, at);
        if ((verb & SpeechVerb.Say) != 0 && (verb & SpeechVerb.Noun) == 0 && !_tokens.IsWord(at + 1, "to") && !EndsWithIng(at))
            return phrases.StartingAt(at + 1, frame.End) ?? Subject.Unnamed;
        return SubjectFirst(frame, at);
    }

    // `“It is over.” Pelosi said.`: a sentence of a name and a verb says who spoke.
    private Subject? Alone(int at)
    {
        if (mentions.StartingAt(at) is not { Entity.Kind: EntityKind.Person } person)
            return null;
        var verb = mentions.AfterOf(person);
        return (SpeechVerbs.Find(_tokens, verb) & SpeechVerb.Say) != 0 && _tokens.Is(verb + 1, '.') ? new Subject([person]) : null;
    }

    private Subject? SubjectFirst(Frame frame, int at)
    {
        const QuotationWord Others =
            QuotationWord.Preposition | QuotationWord.Conjunction | QuotationWord.Opener | QuotationWord.Auxiliary | QuotationWord.Negation;
        if (QuotationWords.Is(_tokens, at, Others))
            return null;
        var inApposition = false;
        var since = at;
        for (var i = at; i < frame.End && i - at < LongestApposition; i++)
        {
            if (mentions.IsQuoted(_tokens[i].Start))
                return null;
            if (_tokens.Is(i, ','))
            {
                inApposition = !inApposition;
                since = i;
                continue;
            }

            if (inApposition)
                continue;
            // `“…,” Sen. X said`: the full stop belongs to the title.
            if (mentions.AfterTitle(i) is var name && name > i)
            {
                i = name - 1;
                continue;
            }

            if (i - since > LongestSubject || _tokens.Is(i, '.') || _tokens.Is(i, ';') || _tokens.Is(i, ':'))
                return null;
            if (i == at || (SpeechVerbs.Find(_tokens, i) & SpeechVerb.Say) == 0 || EndsWithIng(i))
                continue;
            return _subjects.Of(at, i);
        }

        return null;
    }

    // `” tweeted Smith`, `” Smith told`, `” he said`: a name or a pronoun and then the verb.
    private bool IsDirect(int at)
    {
        if (mentions.StartingAt(at + 1) is not null && (SpeechVerbs.Find(_tokens, at) & SpeechVerb.Say) != 0)
            return true;
        var verb =
            mentions.StartingAt(at) is { } mention ? mentions.AfterOf(mention)
            : NounPhrases.IsPronoun(_tokens, at) ? at + 1
            : -1;
        return SpeechVerbs.Find(_tokens, verb) != SpeechVerb.None;
    }

    private bool EndsWithIng(int at) => VerbReader.IsParticiple(_tokens, at);

    // `“It is over.” Merkel left.`: a new sentence, with a verb of its own.
    private bool EndsSentence(Frame frame)
    {
        var at = frame.Passage.Span.End - 2;
        while (at > frame.Passage.Span.Start && CharacterTable.IsBlank(draft.Text[at]))
            at--;
        return draft.Text[at] == '.' && frame.After < _tokens.Count && !CharacterTable.IsLower(_tokens.FirstOf(frame.After));
    }

    private bool EndsOpen(Frame frame) =>
        frame.Passage.Span.Length > 2
        && draft.Text[frame.Passage.Span.End - 2] is ',' or '?' or '!' or '.' or '\u2026' or '\u2014' or '\u2013' or '-' or ']';
}
