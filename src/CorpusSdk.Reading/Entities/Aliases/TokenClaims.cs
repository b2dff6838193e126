using System.Collections.Generic;

namespace CorpusSdk.Reading.Entities.Aliases;

/// <summary>Which tokens already belong to a mention.</summary>
internal sealed class TokenClaims
{
    // A bit for each token.
    private readonly ulong[] _claimed;

    public TokenClaims(int tokens, List<Candidate> candidates)
    {
        _claimed = new ulong[(tokens / 64) + 1];
        foreach (var candidate in candidates)
            Add(candidate);
    }

    public bool Has(int token) => (_claimed[token / 64] & (1UL << (token % 64))) != 0;

    public void Add(Candidate candidate)
    {
        for (var i = candidate.First; i < candidate.End; i++)
            _claimed[i / 64] |= 1UL << (i % 64);
    }
}
