using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Quotations;

/// <summary>Finds the subject of a verb among the mentions around it: one, or two joined by <c>and</c>.</summary>
internal sealed class SubjectFinder(ArticleDraft draft, List<PlacedMention> mentions)
{
    private const int LongestGap = 40;

    private readonly TokenList _tokens = draft.Tokens;

    /// <summary>The subject right after a position: <c>said X</c>, <c>according to X</c>.</summary>
    public List<string> Following(int from, int end)
    {
        var index = mentions.FindIndex(m => m.Span.Start >= from);
        if (
            index < 0
            || mentions[index].Span.Start - from > LongestGap
            || mentions[index].Span.Start >= end
            || HasBreak(from, mentions[index].Span.Start)
        )
            return [];
        return [mentions[index].Entity.Key];
    }

    /// <summary>The subject between two positions: <c>“…,” X said</c>.</summary>
    public List<string> Between(int from, int to) =>
        Last(from - 1) + 1 is var index && index < mentions.Count && mentions[index].Span.End <= to ? [mentions[index].Entity.Key] : [];

    /// <summary>The subject before a verb, in its sentence; a pronoun stands for the last person, <c>the two</c> for the last two named together.</summary>
    public List<string> Before(int start, int verb)
    {
        var at = _tokens.At(verb) - 1;
        if (_tokens.IsWord(at, "also") || _tokens.IsWord(at, "has") || _tokens.IsWord(at, "have") || _tokens.IsWord(at, "had"))
            at--;
        if (_tokens.IsWord(at, "he") || _tokens.IsWord(at, "she"))
            return LastPerson(verb);
        if (_tokens.IsWord(at, "two") && _tokens.IsWord(at - 1, "the"))
            return LastPair(start, verb);
        var before = LastEnding(verb);
        while (before >= 0 && mentions[before].Span.Start >= start && IsObject(mentions[before].Span))
            before--;
        if (before < 0 || mentions[before].Span.Start < start)
            return [];
        return mentions[before].Entity.Kind == EntityKind.Place && mentions[before].Form == MentionForm.Name && !IsCountry(before)
            ? []
            : [mentions[before].Entity.Key];
    }

    private bool IsCountry(int index) => index == 0 || !_tokens.IsWord(_tokens.At(mentions[index].Span.Start) - 1, "in");

    // After a preposition a name is no subject: `a meeting with Merkel`.
    private bool IsObject(TextSpan span)
    {
        var at = _tokens.At(span.Start) - 1;
        if (_tokens.IsWord(at, "the"))
            at--;
        return _tokens.IsWord(at, "in")
            || _tokens.IsWord(at, "with")
            || _tokens.IsWord(at, "of")
            || _tokens.IsWord(at, "to")
            || _tokens.IsWord(at, "for")
            || _tokens.IsWord(at, "on")
            || _tokens.IsWord(at, "at")
            || _tokens.IsWord(at, "from")
            || _tokens.IsWord(at, "by")
            || _tokens.IsWord(at, "against");
    }

    private List<string> LastPerson(int before)
    {
        const int Farthest = 40;
        var last = LastEnding(before);
        for (var i = last; i >= 0 && last - i < Farthest; i--)
        {
            if (mentions[i].Entity.Kind == EntityKind.Person)
                return [mentions[i].Entity.Key];
        }

        return [];
    }

    private List<string> LastPair(int start, int verb)
    {
        for (var i = LastEnding(verb); i > 0 && mentions[i - 1].Span.Start >= start; i--)
        {
            var between = draft
                .Text.Substring(mentions[i - 1].Span.End, Math.Max(0, mentions[i].Span.Start - mentions[i - 1].Span.End))
                .Trim();
            if (between is "and" or "nor" or "or")
                return [mentions[i - 1].Entity.Key, mentions[i].Entity.Key];
        }

        return [];
    }

    private int Last(int position) => SortedSpans.LastAtOrBefore(mentions, static m => m.Span, position);

    private int LastEnding(int position)
    {
        var index = Last(position);
        return index >= 0 && mentions[index].Span.End > position ? index - 1 : index;
    }

    private bool HasBreak(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (draft.Text[i] is ';' or ':' or '.' or '\u201C' or '"')
                return true;
        }

        return false;
    }
}
