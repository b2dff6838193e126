using System.Collections.Generic;
using CorpusSdk.Reading.Findings;
using CorpusSdk.Reading.Quotations;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Years;

namespace CorpusSdk.Reading.Dates.Prose;

/// <summary>Completes the dates of running text; they are asked for in text order.</summary>
internal sealed class ProseDateResolver(ArticleDraft draft, YearResolver years)
{
    // The publication cannot lie long after a citation that prints no year.
    private readonly CalendarDay? _latestPublication = YearResolver.LatestPublication(draft.Citations);
    private int _quote;
    private int _quoteEnd;

    /// <summary>Adds the reading of a date, or a finding; a relative date whose anchor is not known is left out.</summary>
    public void Add(ProseDate date)
    {
        var isQuoted = IsQuoted(date.Span.Start);
        switch (date)
        {
            case WrittenProseDate written:
                Add(written);
                break;
            case KnownProseDate known:
                Add(known, new ResolvedDate(known.Date, DateBasis.Explicit, null, default));
                break;
            // A speaker counts from the day of the speech, which the text need not tell.
            case RelativeProseDate relative when !isQuoted:
                if (Resolve(relative) is { } resolved)
                    Add(relative, resolved);
                break;
        }
    }

    private void Add(WrittenProseDate date)
    {
        if (ByNamedYear(date) is { } named)
            Add(date, named);
        else if (years.Resolve(date.Written, TenseOf(date)) is { } resolved)
        {
            Add(date, resolved);
            WeekdayCheck.Report(draft, date.Written, resolved, date.Span);
        }
        else
        {
            draft.Report(FindingRules.NoSuchDay, date.Span, draft.Text.Slice(date.Span));
        }
    }

    // `March 20 last year`
    private ResolvedDate? ByNamedYear(WrittenProseDate date)
    {
        if (date.YearShift is not { } shift || draft.Published?.Date is not { Earliest: { } earliest, Latest: { } latest } published)
            return null;
        return
            earliest.Year == latest.Year
            && earliest.Year + shift is > 0 and < 10000 and var year
            && date.Written.WithYear(year).ToEdtf() is { } edtf
            ? new ResolvedDate(edtf, DateBasis.Relative, published, default)
            : null;
    }

    private void Add(ProseDate date, ResolvedDate resolved)
    {
        var value = resolved.Basis == DateBasis.Unresolved ? resolved.Date : BoundedDate.Of(resolved.Date, date.Bound) ?? resolved.Date;
        draft.Dates.Add(new DateReading(date.Span, value, resolved.Basis, resolved.Anchor, resolved.Candidates));
    }

    private Tense TenseOf(ProseDate date)
    {
        if (date.Bound == DateBound.Since)
            return Tense.Completed;
        var tokens = draft.Tokens;
        var tense = TenseFinder.At(tokens, tokens.At(date.Span.Start), tokens.At(date.Span.End), SentenceAt(date.Span.Start));
        // `until May` ends in the future when no verb says otherwise.
        return tense == Tense.Unknown && date.Bound is (DateBound.Until or DateBound.By) ? Tense.Future : tense;
    }

    private ResolvedDate? Resolve(RelativeProseDate date)
    {
        var anchor = date.Relative.Anchor == RelativeAnchor.Text ? DateBefore(date) : draft.Published?.Date;
        if (anchor is not { Earliest: { } earliest, Latest: { } latest })
            return null;
        var relative = date.Relative;
        if (relative.Anchor == RelativeAnchor.Publication && _latestPublication is { } bound && bound < latest && bound >= earliest)
            latest = bound;
        if (RelativeCalendar.NeedsDay(relative) && earliest != latest)
            return null;
        var tense = TenseOf(date);
        var first = RelativeCalendar.From(earliest, relative, tense);
        var last = RelativeCalendar.From(latest, relative, tense);
        if (first is not null && first == last)
            return new ResolvedDate(first, DateBasis.Relative, anchor, default);
        return relative.Kind == RelativeKind.Month ? OpenMonth(relative, latest, anchor) : null;
    }

    // Of two years that are possible neither is taken.
    private static ResolvedDate OpenMonth(RelativeDate relative, CalendarDay latest, EdtfDate anchor)
    {
        var candidates = new List<EdtfDate>();
        foreach (var year in relative.Count < 0 ? new[] { latest.Year - 1, latest.Year } : new[] { latest.Year, latest.Year + 1 })
        {
            if (year is >= 1 and <= 9999)
                candidates.Add(EdtfDate.Month(year, relative.Value));
        }

        return new ResolvedDate(EdtfDate.Yearless(relative.Value), DateBasis.Unresolved, anchor, candidates.ToEquatableArray());
    }

    // The only date that stands before it in its sentence or the one before; null when there is none or several.
    private EdtfDate? DateBefore(RelativeProseDate date)
    {
        var index = SortedSpans.LastAtOrBefore(draft.Sentences, static s => s, date.Span.Start);
        if (index < 0)
            return null;
        var block = draft.Body[draft.BlockAt(date.Span.Start)];
        EdtfDate? found = null;
        for (var sentence = index; sentence >= 0 && sentence >= index - 1 && found is null; sentence--)
        {
            var start = draft.Sentences[sentence].Start;
            if (start < block.Start)
                break;
            for (var i = draft.Dates.Count - 1; i >= 0 && draft.Dates[i].Span.Start >= start; i--)
            {
                if (found is not null && found != draft.Dates[i].Date)
                    return null;
                found = draft.Dates[i].Date;
            }
        }

        return found;
    }

    private TextSpan SentenceAt(int position)
    {
        var index = SortedSpans.LastAtOrBefore(draft.Sentences, static s => s, position);
        return index < 0 ? new TextSpan(position, position) : draft.Sentences[index];
    }

    private bool IsQuoted(int position)
    {
        List<QuotePair> pairs = draft.QuotePairs;
        while (_quote < pairs.Count && pairs[_quote].Span.Start <= position)
            _quoteEnd = System.Math.Max(_quoteEnd, pairs[_quote++].Span.End);
        return position < _quoteEnd;
    }
}
