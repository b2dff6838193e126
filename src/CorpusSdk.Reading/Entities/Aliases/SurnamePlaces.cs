using System;
using System.Collections.Generic;

namespace CorpusSdk.Reading.Entities.Aliases;

/// <summary>
/// Surnames that are also places: <c>Siniša Mali … Mali is under investigation</c> is the person, unless the document names the place before the person, or
/// somewhere stands in it.
/// </summary>
internal sealed class SurnamePlaces
{
    private readonly Dictionary<string, int> _first = new(StringComparer.Ordinal);
    private readonly HashSet<string> _located = new(StringComparer.Ordinal);

    public SurnamePlaces(ArticleDraft draft, List<Candidate> candidates)
    {
        foreach (var candidate in candidates)
        {
            if (candidate.Kind != EntityKind.Place || candidate.End - candidate.First > 1)
                continue;
            if (!_first.ContainsKey(candidate.Name))
                _first.Add(candidate.Name, candidate.First);
            if (Location.Has(draft.Tokens, candidate.First, candidate.End))
                _located.Add(candidate.Name);
        }
    }

    /// <summary>Whether a mention of a place is the person whose first full mention is given.</summary>
    public bool IsPerson(Candidate place, Candidate person) =>
        !_located.Contains(place.Name) && _first.TryGetValue(place.Name, out var first) && person.First < first;
}
