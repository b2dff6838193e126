using System;
using System.Collections.Generic;

namespace CorpusSdk.Reading.Entities.Aliases;

/// <summary>One name is of one kind in one document: what the tagger says of most of its mentions; of equally many, what it says first.</summary>
internal static class NameVote
{
    public static List<Candidate> Apply(List<Candidate> candidates)
    {
        var votes = new Dictionary<string, Ballot>(StringComparer.Ordinal);
        foreach (var candidate in candidates)
        {
            if (!candidate.IsTagged)
                continue;
            if (!votes.TryGetValue(candidate.Name, out var ballot))
                votes.Add(candidate.Name, ballot = new Ballot());
            ballot.Add(candidate);
        }

        for (var i = 0; i < candidates.Count; i++)
        {
            if (!candidates[i].IsTagged)
                continue;
            var winner = votes[candidates[i].Name].Winner;
            candidates[i] = candidates[i] with { Kind = winner.Kind, Id = winner.Id, Rank = winner.Rank };
        }

        return candidates;
    }

    private sealed class Ballot
    {
        private readonly List<(Candidate First, int Votes)> _kinds = [];

        public Candidate Winner
        {
            get
            {
                var best = _kinds[0];
                foreach (var kind in _kinds)
                    best = kind.Votes > best.Votes ? kind : best;
                return best.First;
            }
        }

        public void Add(Candidate candidate)
        {
            for (var i = 0; i < _kinds.Count; i++)
            {
                if (_kinds[i].First.Kind != candidate.Kind)
                    continue;
                _kinds[i] = (_kinds[i].First, _kinds[i].Votes + 1);
                return;
            }

            _kinds.Add((candidate, 1));
        }
    }
}
