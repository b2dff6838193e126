using System;
using System.Collections.Generic;

namespace CorpusSdk.Reading.Entities.Aliases;

/// <summary>
/// One name is of one kind in one document: what the words around it call it; where they call it nothing, what the tagger says of most of its mentions; of
/// equally many, what it says first.
/// </summary>
internal static class NameVote
{
    public static void Apply(ArticleDraft draft, Gazetteer gazetteer, List<Candidate> candidates)
    {
        var words = new CallingWords(draft.Tokens, gazetteer);
        var votes = new Dictionary<string, Ballot>(StringComparer.Ordinal);
        foreach (var candidate in candidates)
        {
            if (!candidate.IsTagged)
                continue;
            if (!votes.TryGetValue(candidate.Name, out var ballot))
                votes.Add(candidate.Name, ballot = new Ballot());
            ballot.Add(candidate, words.Of(candidate), isLocated: candidate.Kind == EntityKind.Place && words.IsLocated(candidate));
        }

        var kept = 0;
        for (var i = 0; i < candidates.Count; i++)
        {
            var candidate = candidates[i];
            if (!candidate.IsTagged)
                candidates[kept++] = candidate;
            else if (votes[candidate.Name] is { IsUnlocated: false, Winner: { } winner })
                candidates[kept++] = As(candidate, winner);
        }

        candidates.RemoveRange(kept, candidates.Count - kept);
    }

    private static Candidate As(Candidate candidate, Candidate winner) =>
        candidate.Kind == winner.Kind && candidate.Id == winner.Id && candidate.Rank == winner.Rank
            ? candidate
            : candidate with
            {
                Kind = winner.Kind,
                Id = winner.Id,
                Rank = winner.Rank,
            };

    private sealed class Ballot
    {
        private const int Often = 8;
        private const int MostPerLocated = 6;

        private readonly List<(Candidate First, int Votes)> _kinds = [];
        private Calling _calling;
        private int _mentions;
        private int _located;

        /// <summary>Whether the tagger's place is often written, and as a rule not as a place is: nobody is in it or from it.</summary>
        public bool IsUnlocated =>
            _calling == Calling.None && _mentions >= Often && _located * MostPerLocated < _mentions && Most().Kind == EntityKind.Place;

        /// <summary>A candidate of the kind that the name is; null where it names no entity.</summary>
        public Candidate? Winner =>
            _calling switch
            {
                Calling.None => Most(),
                Calling.Work => null,
                Calling.Place => Most() with { Kind = EntityKind.Place, Rank = PlaceRank.Region },
                Calling.Person => Most() with { Kind = EntityKind.Person, Rank = PlaceRank.None },
                Calling.Product => Most() with { Kind = EntityKind.Product, Rank = PlaceRank.None },
                Calling.Event => Most() with { Kind = EntityKind.Event, Rank = PlaceRank.None },
                Calling.PeopleGroup => Most() with { Kind = EntityKind.PeopleGroup, Rank = PlaceRank.None },
                _ => Most() with { Kind = EntityKind.Organization, Rank = PlaceRank.None },
            };

        // The first word about a name counts.
        public void Add(Candidate candidate, Calling calling, bool isLocated)
        {
            _mentions++;
            _located += isLocated ? 1 : 0;
            if (_calling == Calling.None)
                _calling = calling;
            for (var i = 0; i < _kinds.Count; i++)
            {
                if (_kinds[i].First.Kind != candidate.Kind)
                    continue;
                _kinds[i] = (_kinds[i].First, _kinds[i].Votes + 1);
                return;
            }

            _kinds.Add((candidate, 1));
        }

        private Candidate Most()
        {
            var best = _kinds[0];
            foreach (var kind in _kinds)
                best = kind.Votes > best.Votes ? kind : best;
            return best.First;
        }
    }
}
