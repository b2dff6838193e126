using System.Collections.Generic;
using CorpusSdk.Reading.Parentheticals;
using CorpusSdk.Reading.Sources;

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
        return
            groups.Exists(static g => g is { DateSpan: null, Kind: CitationKind.Media, Locator: null, Rule: null })
            && !UndatedMedia.Stand(draft, bracket)
            ? []
            : groups;
    }

    /// <summary>The groups of a bracket that is not closed: with a date, or none.</summary>
    public List<WrittenGroup> FindOpen(Bracket bracket)
    {
        var groups = _parentheticals.Read(bracket);
        return groups.TrueForAll(static g => g.DateSpan is not null) ? groups : [];
    }
}
