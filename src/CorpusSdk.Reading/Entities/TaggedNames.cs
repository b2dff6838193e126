using System;
using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Entities.Tagging;
using CorpusSdk.Reading.Sources;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities;

/// <summary>The names that the tagger finds in a document, by token.</summary>
internal sealed class TaggedNames
{
    private readonly ArticleDraft _draft;
    private readonly Gazetteer _gazetteer;
    private readonly TaggedNameCheck _check;
    private readonly List<TaggedName> _names;

    public TaggedNames(ArticleDraft draft, Gazetteer gazetteer)
    {
        _draft = draft;
        _gazetteer = gazetteer;
        _check = new TaggedNameCheck(draft, gazetteer);
        Headings = [.. draft.Outline.Blocks.Where(b => b.Kind is BlockKind.Title or BlockKind.Heading).Select(b => b.Span)];
        Scope = [.. Headings.Concat(draft.Sentences).OrderBy(s => s)];
        _names = EntityTagger.Tag(draft.Options.Tagger, draft.Tokens, Scope, Sources(draft));
        var edges = new TaggedNameEdges(draft, gazetteer);
        for (var i = 0; i < _names.Count; i++)
            _names[i] = edges.Trim(_names[i]);
        _names = new WholeNames(draft, gazetteer).Join(_names);
    }

    /// <summary>Title and headings.</summary>
    public IReadOnlyList<TextSpan> Headings { get; }

    /// <summary>Title, headings and sentences, in order: where names are looked for.</summary>
    public IReadOnlyList<TextSpan> Scope { get; }

    /// <summary>The name that a token is part of.</summary>
    public TaggedName? Over(int token)
    {
        var low = 0;
        var high = _names.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_names[middle].First <= token)
                low = middle + 1;
            else
                high = middle;
        }

        return low > 0 && token < _names[low - 1].End ? _names[low - 1] : null;
    }

    /// <summary>The person, organisation or place whose name begins at a token and ends after another one.</summary>
    public Candidate? At(int token, int after)
    {
        if (Over(token) is not { } name || name.First != token || name.End <= after || !_check.IsName(name))
            return null;
        if (_draft.Tokens[token].End > name.Span.End && _gazetteer.Match(_draft.Text.AsSpan(name.Span)) is { } listed)
            return Candidate.Of(listed, token, name.End, name.Span);
        var kind = name.Type switch
        {
            NameType.Person => EntityKind.Person,
            NameType.Organization => EntityKind.Organization,
            _ => IsAfterRole(name) ? EntityKind.Person : EntityKind.Place,
        };
        var written = WrittenName.Of(_draft.Text.Slice(name.Span));
        var outlet = ShippedSources.Default.FindWritten(written.AsSpan()) ?? OutletWithArticle(name, written);
        if (outlet is not null)
            kind = EntityKind.Organization;
        return new Candidate(
            name.First,
            name.End,
            name.Span,
            kind,
            outlet?.Id ?? Slug.Of(written.AsSpan()),
            outlet?.Name ?? written,
            name.End - name.First == 1 && SourceNames.IsAllCapitals(_draft.Tokens, token) ? MentionForm.Acronym : MentionForm.Name,
            kind == EntityKind.Place ? PlaceRank.Region : PlaceRank.None,
            IsTagged: true
        );
    }

    // `reported by The Guardian`
    private RegisteredSource? OutletWithArticle(TaggedName name, string written) =>
        name.Type == NameType.Organization
        && (name.End == _draft.Tokens.Count || _draft.Tokens[name.End].Kind != TokenKind.Number)
        && (_draft.Tokens.IsWord(name.First, "the") || _draft.Tokens.IsWord(name.First - 1, "the"))
            ? ShippedSources.Default.FindWritten(("The " + written).AsSpan())
            : null;

    // `spokeswoman Le Thi Thu Hang`: who follows an office is no place.
    private bool IsAfterRole(TaggedName name) =>
        name.End - name.First > 1
        && name.First > 0
        && CharacterTable.IsLower(_draft.Tokens.FirstOf(name.First - 1))
        && QuotationWords.Is(_draft.Tokens, name.First - 1, QuotationWord.Role);

    private static List<TextSpan> Sources(ArticleDraft draft)
    {
        var spans = draft.Citations.Select(draft.Hole).ToList();
        spans.AddRange(draft.Brackets.Where(b => b.Class == ParentheticalClass.Credit).Select(b => b.Span));
        spans.Sort();
        return spans;
    }
}
