using System.Collections.Generic;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Brackets;
using CorpusSdk.Reading.Findings;
using CorpusSdk.Reading.References;

namespace CorpusSdk.Reading.Citations;

/// <summary>Reads marks that point into a reference list or to a footnote; source and date are those of the entry.</summary>
internal sealed class ReferenceMarkReader(ArticleDraft draft, SourceRegistry registry)
{
    private readonly EntryReader _entries = new(draft.Tokens, registry);
    private readonly Dictionary<string, WrittenGroup?> _read = new(System.StringComparer.Ordinal);

    /// <summary>The groups of a square bracket; empty when it calls no entry that cites. A mark without an entry is reported.</summary>
    public List<WrittenGroup> Read(Bracket bracket)
    {
        var groups = new List<WrittenGroup>();
        foreach (var (label, span, locator) in NumberReader.Read(draft.Tokens, bracket))
        {
            if (draft.Outline.References.Find(label) is not { } entry)
            {
                draft.Report(FindingRules.ReferenceWithoutEntry, span, label);
                continue;
            }

            if (Group(entry, span, locator) is { } group)
                groups.Add(group);
        }

        return groups;
    }

    private WrittenGroup? Group(ReferenceEntry entry, TextSpan span, TextSpan? locator)
    {
        var repeated = _read.TryGetValue(entry.Label, out var known);
        if (!repeated)
        {
            var read = new WrittenGroup { Span = span };
            known = _entries.Read(entry, read) ? read : null;
            _read.Add(entry.Label, known);
        }

        if (known is null)
            return null;
        var group = new WrittenGroup
        {
            Span = span,
            Kind = CharacterTable.IsDigit(entry.Label[0]) ? CitationKind.Numeric : CitationKind.Footnote,
            DateSpan = known.DateSpan,
            Locator = locator,
            IsAddress = known.IsAddress,
            IsRepeated = repeated,
        };
        group.Sources.AddRange(known.Sources);
        group.Dates.AddRange(known.Dates);
        return group;
    }
}
