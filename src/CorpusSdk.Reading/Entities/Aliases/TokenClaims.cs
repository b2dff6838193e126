using System.Collections.Generic;

namespace CorpusSdk.Reading.Entities.Aliases;

/// <summary>Which tokens already belong to a mention.</summary>
internal sealed class TokenClaims
{
    private readonly bool[] _claimed;

    public TokenClaims(int tokens, List<Candidate> candidates)
    {
        _claimed = new bool[tokens];
        foreach (var candidate in candidates)
            Add(candidate);
    }

    public bool Has(int token) => _claimed[token];

    public void Add(Candidate candidate)
    {
        for (var i = candidate.First; i < candidate.End; i++)
            _claimed[i] = true;
    }
}
