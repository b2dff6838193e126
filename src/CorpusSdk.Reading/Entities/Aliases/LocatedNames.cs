using System;
using System.Collections.Generic;

namespace CorpusSdk.Reading.Entities.Aliases;

/// <summary>
/// Names that the tagger takes for places and that stand somewhere in the document as a place does: <c>in Corvo</c>. They are nobody's surname, though the
/// document has an <c>Ana de Corvo</c>.
/// </summary>
internal static class LocatedNames
{
    public static HashSet<string> Of(ArticleDraft draft, List<Candidate> candidates)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var candidate in candidates)
        {
            if (candidate is { IsTagged: true, Kind: EntityKind.Place } && Location.Has(draft.Tokens, candidate.First, candidate.End))
                names.Add(candidate.Name);
        }

        return names;
    }
}
