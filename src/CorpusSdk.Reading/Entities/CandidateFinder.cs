using System.Collections.Generic;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Entities.Registry;
using CorpusSdk.Reading.Entities.Tagging;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities;

/// <summary>
/// Finds mentions from left to right; at each token the longest reading is taken: of equal ones a listed name, then what a rule knows by its form, then what
/// the tagger says.
/// </summary>
internal sealed class CandidateFinder(ArticleDraft draft, Gazetteer gazetteer, TaggedNames tagged)
{
    private readonly TokenList _tokens = draft.Tokens;
    private readonly NameRules _rules = new(draft, gazetteer);
    private readonly RegisteredNames _registered = new(draft.Tokens, gazetteer);
    private readonly List<Candidate> _found = [];
    private HashSet<string>? _names;

    // The names that may stand in the heading that is read; null where it does not capitalise every word.
    private HashSet<string>? _capitalised;

    public List<Candidate> Find()
    {
        var citation = 0;
        foreach (var sentence in draft.Sentences)
            FindAround(sentence, ref citation);

        // In headings no form tells a name.
        foreach (var span in tagged.Headings)
        {
            _capitalised = HeadingCase.CapitalisesAll(_tokens, span) ? NamesOfText() : null;
            Find(span, inHeading: true);
        }

        _found.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        return _found;
    }

    // What the running text names, with `Johnson` for `Boris Johnson`; made once, and only where a heading asks.
    private HashSet<string> NamesOfText()
    {
        if (_names is not null)
            return _names;
        _names = new HashSet<string>(System.StringComparer.Ordinal);
        foreach (var candidate in _found)
        {
            _names.Add(draft.Text.Slice(candidate.Span));
            if (candidate.Kind == EntityKind.Person)
                _names.Add(_tokens.TextOf(candidate.End - 1).ToString());
        }

        return _names;
    }

    // Citing brackets hold sources, not entities.
    private void FindAround(TextSpan block, ref int citation)
    {
        var start = block.Start;
        while (citation < draft.Citations.Count && draft.Citations[citation].Span.Start < block.End)
        {
            // The words of a link are running text.
            var span = draft.Hole(draft.Citations[citation++]);
            if (span.Start < start)
                continue;
            Find(new TextSpan(start, span.Start), inHeading: false);
            start = span.End;
        }

        if (start < block.End)
            Find(new TextSpan(start, block.End), inHeading: false);
    }

    private void Find(TextSpan span, bool inHeading)
    {
        var end = _tokens.At(span.End);
        for (var i = _tokens.At(span.Start); i < end; i++)
        {
            if (_tokens[i].Kind != TokenKind.Word)
                continue;
            if (Best(i, end, inHeading) is not { } candidate)
                continue;
            _found.Add(candidate);
            i = candidate.End - 1;
        }
    }

    private Candidate? Best(int at, int end, bool inHeading)
    {
        var first = _tokens.FirstOf(at);
        // `iPhone`, `anti-Russian`.
        if (!CharacterTable.IsUpper(first) && !CharacterTable.IsDigit(first))
            return _tokens.FormOf(at).HasCapital || first == 'a'
                ? Known(at, end) ?? _rules.Hyphenated(at) ?? tagged.At(at, at)
                : Registered(at, end);
        var best = Known(at, end);
        if (!inHeading && _rules.Read(at, end) is { } byRule && (best is null || byRule.End > best.End || byRule.First < best.First))
            best = _registered.Exclude(byRule, best, end) ? best : byRule;
        if (inHeading && best is null)
            best = _rules.InHeading(at, end);
        best ??= _rules.Hyphenated(at);
        if (tagged.At(at, best?.End ?? at) is { } name && (best is null ? !IsHeadline(name) : MayGrow(name)))
            best = _registered.Exclude(name, best, end) ? best : name;
        return inHeading ? best : Body(at, end, best) ?? best;
    }

    // A body by its noun, of which a place or a people that begins it is a part; what the tagger knows of it, it knows better.
    private Candidate? Body(int at, int end, Candidate? best) =>
        best is null or { IsRegistered: false, Kind: EntityKind.Place or EntityKind.PeopleGroup }
        && _rules.Body(at, end) is { } body
        && tagged.Over(body.End - 1) is null or { Type: NameType.Other }
        && !_registered.Exclude(body, best, end)
            ? body
            : null;

    // `Kazakhstan Seeks`: in a heading that capitalises every word a listed name goes on only as it does in the text.
    private bool MayGrow(Candidate name) => _capitalised is null || _capitalised.Contains(draft.Text.Slice(name.Span));

    // `Junta Struggles`: in a title that capitalises all nobody is new, unless a forename tells.
    private bool IsHeadline(Candidate name) =>
        _capitalised is not null
        && draft.Sentences.Count > 0
        && draft.Outline.Blocks[0] is { Kind: BlockKind.Title } title
        && title.Span.Contains(name.Span)
        && name.Kind == EntityKind.Person
        && !_capitalised.Contains(draft.Text.Slice(name.Span))
        && !PersonNames.HasForename(_tokens, name.First);

    // Lists have no names in small letters; the user may.
    private Candidate? Registered(int at, int end) => gazetteer.IsExtended && Known(at, end) is { IsRegistered: true } own ? own : null;

    private Candidate? Known(int at, int end)
    {
        if (gazetteer.Match(_tokens, at, end) is not { } entry || (!entry.IsRegistered && IsSomethingElse(at, entry)))
            return null;
        var last = at + entry.Tokens.Length;
        if (entry.Kind == EntityKind.PeopleGroup && !entry.IsRegistered && LanguageUse.Is(_tokens, at, last))
            return null;
        if (
            entry is { Kind: EntityKind.Product, IsRegistered: false }
            && ProductVersion.End(_tokens, last, end) is var version
            && version > last
        )
            return FoundName.Make(draft, at, version, EntityKind.Product);
        return Candidate.Of(entry, at, last, new TextSpan(_tokens[at].Start, _tokens[last - 1].End));
    }

    // Names of places are also names of people, clubs and works; a country or its capital is always itself.
    private bool IsSomethingElse(int at, GazetteerEntry entry)
    {
        if (entry.Rank is PlaceRank.City or PlaceRank.Region or PlaceRank.Capital && _rules.IsShip(at))
            return true;
        if (entry.Rank is not (PlaceRank.City or PlaceRank.Region))
            return false;
        if (tagged.Over(at) is not { } name)
            return entry.Tokens.Length == 1 && _rules.IsLookalike(at);
        return name.Type switch
        {
            NameType.Place => false,
            NameType.Other => name.End - name.First > entry.Tokens.Length,
            _ => entry.Rank == PlaceRank.City && (entry.Tokens.Length == 1 || PersonNames.HasForename(_tokens, at))
                || name.End - name.First > entry.Tokens.Length,
        };
    }
}
