using System.Collections.Generic;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Brackets;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Citations;

/// <summary>Finds what a bracket cites, by its shape.</summary>
internal sealed class CitationFinder(ArticleDraft draft, SourceRegistry registry)
{
    private readonly ParentheticalReader _parentheticals = new(draft, registry);
    private readonly ReferenceMarkReader _marks = new(draft, registry);
    private readonly NarrativeReader _narrative = new(draft, registry);

    /// <summary>The groups of a bracket; empty when it is no citation.</summary>
    public List<WrittenGroup> Find(Bracket bracket)
    {
        switch (bracket.Shape)
        {
            case BracketShape.Link or BracketShape.Angle:
                return LinkReader.Read(draft, bracket) is { } link ? [link] : [];
            case BracketShape.Square when _marks.Read(bracket) is { Count: > 0 } marks:
                return marks;
        }

        var groups = _parentheticals.Read(bracket);
        if (groups.Count == 0 && bracket.Shape == BracketShape.Round && _narrative.Read(bracket) is { } narrative)
            groups = [narrative];

        // `Thank you for agreeing to this [interview]`: what an editor puts into a text is no citation without a date.
        if (bracket.Shape == BracketShape.Square && groups.Exists(static g => g is { DateSpan: null, Kind: CitationKind.Interview }))
            return [];
        if (NamesEvent(bracket, groups))
            return [];
        return
            groups.Exists(static g => g is { DateSpan: null, Kind: CitationKind.Media, Locator: null, Rule: null })
            && !UndatedMedia.Stand(draft, bracket)
            ? []
            : groups;
    }

    // `A storm (Xynthia, February 28, 2010) cut the line`: in the middle of a clause an unknown name after the noun of an event is the event's.
    private bool NamesEvent(Bracket bracket, List<WrittenGroup> groups)
    {
        var tokens = draft.Tokens;
        var next = bracket.LastToken + 1;
        return groups.Count == 1
            && groups[0] is { Kind: CitationKind.Media, See: false, Sources.Count: 1 }
            && bracket.FirstToken > 0
            && NameWords.IsEvent(tokens.TextOf(bracket.FirstToken - 1))
            && next < tokens.Count
            && CharacterTable.IsLower(tokens.FirstOf(next))
            && registry.Find(draft.Text.AsSpan(groups[0].Sources[0])) is null;
    }

    /// <summary>The groups of a bracket that is not closed: with a date, or none.</summary>
    public List<WrittenGroup> FindOpen(Bracket bracket)
    {
        var groups = _parentheticals.Read(bracket);
        return groups.TrueForAll(static g => g.DateSpan is not null) ? groups : [];
    }
}
