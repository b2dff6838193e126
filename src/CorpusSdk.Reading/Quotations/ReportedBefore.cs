using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Quotations;

/// <summary>
/// Who speaks a quotation that is a sentence of its own, when the sentence before it in the paragraph reports what one person says and names nobody else:
/// <c>X said it would take years. “It is hard.”</c>
/// </summary>
internal sealed class ReportedBefore(ArticleDraft draft, SpeakerMentions mentions, NounPhrases phrases)
{
    private readonly TokenList _tokens = mentions.Tokens;
    private readonly SubjectFinder _subjects = new(mentions, phrases);

    public Subject? Find(Frame frame)
    {
        if (frame.Start != frame.First || frame.After < frame.End)
            return null;
        var position = frame.Passage.Span.Start;
        var index = SortedSpans.LastAtOrBefore(draft.Sentences, static s => s, position - 1);
        if (index < 0 || draft.Sentences[index].End > position)
            return null;
        var sentence = draft.Sentences[index];
        for (var i = sentence.End; i + 1 < position; i++)
        {
            if (draft.Text[i] == '\n' && draft.Text[i + 1] is '\n' or '\r')
                return null;
        }

        return Reporter(sentence);
    }

    private Subject? Reporter(TextSpan sentence)
    {
        var start = _tokens.At(sentence.Start);
        var end = _tokens.At(sentence.End);
        for (var i = start; i < end; i++)
        {
            if (mentions.IsQuoted(_tokens[i].Start))
                return null;
        }

        for (var i = start; i < end; i++)
        {
            if ((SpeechVerbs.Find(_tokens, i) & SpeechVerb.Say) == 0 || !SpeechVerbs.IsVerb(_tokens, i))
                continue;
            return _subjects.Of(start, i) is { IsPerson: true, Mentions.Count: 1 } subject && IsAlone(subject, sentence) ? subject : null;
        }

        return null;
    }

    private bool IsAlone(Subject subject, TextSpan sentence)
    {
        foreach (var person in mentions.People(sentence.Start, sentence.End))
        {
            if (person.Entity != subject.Mentions[0].Entity)
                return false;
        }

        return true;
    }
}
