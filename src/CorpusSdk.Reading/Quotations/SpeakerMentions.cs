using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Quotations;

/// <summary>Mentions of people, places and bodies, by position, and what is quoted around them.</summary>
internal sealed class SpeakerMentions
{
    private readonly List<PlacedMention> _mentions = [];
    private readonly List<QuotePair> _pairs = [];

    public SpeakerMentions(ArticleDraft draft)
    {
        Tokens = draft.Tokens;
        foreach (var entity in draft.Entities)
        {
            if (entity.Kind is not (EntityKind.Person or EntityKind.Organization or EntityKind.Place))
                continue;
            foreach (var mention in entity.Mentions)
                _mentions.Add(new PlacedMention(mention.Span, entity));
        }

        _mentions.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        foreach (var pair in draft.QuotePairs)
        {
            if (pair is { Depth: 0, IsClosed: true })
                _pairs.Add(pair);
        }
    }

    public TokenList Tokens { get; }

    /// <summary>The mention that ends with a token; null when none does.</summary>
    public PlacedMention? EndingAt(int token) =>
        token >= 0 && LastBefore(Tokens[token].End) is { } mention && mention.Span.End == Tokens[token].End ? mention : null;

    /// <summary>The mention that starts with a token; null when none does.</summary>
    public PlacedMention? StartingAt(int token)
    {
        if (token >= Tokens.Count)
            return null;
        var index = SortedSpans.LastAtOrBefore(_mentions, static m => m.Span, Tokens[token].Start);
        return index >= 0 && _mentions[index].Span.Start == Tokens[token].Start ? _mentions[index] : null;
    }

    /// <summary>Mentions of people in a stretch of text, quotations left out, in order.</summary>
    public IEnumerable<PlacedMention> People(int start, int end)
    {
        for (var i = SortedSpans.LastAtOrBefore(_mentions, static m => m.Span, start - 1) + 1; i < _mentions.Count; i++)
        {
            if (_mentions[i].Span.Start >= end)
                yield break;
            if (_mentions[i].Entity.Kind == EntityKind.Person && !IsQuoted(_mentions[i].Span.Start))
                yield return _mentions[i];
        }
    }

    /// <summary>The last mention that starts before a position; null when none does.</summary>
    public PlacedMention? LastBefore(int position)
    {
        var index = SortedSpans.LastAtOrBefore(_mentions, static m => m.Span, position - 1);
        return index >= 0 ? _mentions[index] : null;
    }

    /// <summary>Whether a position lies in a mention.</summary>
    public bool IsMention(int position) => LastBefore(position + 1) is { } mention && mention.Span.Contains(position);

    /// <summary>The outermost quotation around a position; null when there is none.</summary>
    public QuotePair? QuotedIn(int position)
    {
        var index = SortedSpans.LastAtOrBefore(_pairs, static p => p.Span, position);
        return index >= 0 && _pairs[index].Span.Contains(position) ? _pairs[index] : null;
    }

    public bool IsQuoted(int position) => QuotedIn(position) is not null;

    /// <summary>First token of a mention.</summary>
    public int FirstOf(PlacedMention mention) => Tokens.At(mention.Span.Start);

    /// <summary>The token after a mention.</summary>
    public int AfterOf(PlacedMention mention) => Tokens.At(mention.Span.End);

    /// <summary>The token after a title; the token itself when none stands there: <c>Dr.</c>, <c>Secretary of State</c>.</summary>
    public int AfterTitle(int token) => PersonTitles.Skip(Tokens, token);

    /// <summary>First token of the longest title right before a token; the token itself when none stands there.</summary>
    public int TitleBefore(int token, int start)
    {
        const int LongestTitle = 5;
        for (var i = Math.Max(start, token - LongestTitle); i < token; i++)
        {
            if (PersonTitles.Skip(Tokens, i) == token)
                return i;
        }

        return token;
    }

    /// <summary>The token before another one; a quotation or a bracket counts as one step.</summary>
    public int Before(int token)
    {
        token--;
        if (token >= 0 && QuotedIn(Tokens[token].Start) is { } pair)
            return Math.Max(Tokens.At(pair.Span.Start), 0);
        return OpeningOf(token);
    }

    /// <summary>The bracket that opens what a bracket closes; the token itself when it closes nothing.</summary>
    public int OpeningOf(int close)
    {
        const int Longest = 60;
        if (close < 0 || !(Tokens.Is(close, ')') || Tokens.Is(close, ']')))
            return close;
        var depth = 0;
        for (var i = close; i >= 0 && close - i < Longest; i--)
        {
            if (Tokens.Is(i, ')') || Tokens.Is(i, ']'))
                depth++;
            else if ((Tokens.Is(i, '(') || Tokens.Is(i, '[')) && --depth == 0)
                return i;
        }

        return close;
    }
}
