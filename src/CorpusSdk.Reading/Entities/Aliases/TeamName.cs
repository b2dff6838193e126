using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities.Aliases;

/// <summary>Names of teams, whose last word stands for them: <c>San Jose Sharks</c>, <c>the Sharks</c>.</summary>
internal static class TeamName
{
    /// <summary>Whether a place and one plural that is no noun of bodies make the name.</summary>
    public static bool IsOne(TokenList tokens, Gazetteer gazetteer, Candidate organization)
    {
        var last = organization.End - 1;
        return organization.Form == MentionForm.Name
            && NameShape.IsNameWord(tokens, last)
            && tokens.Text[tokens[last].End - 1] == 's'
            && !EntityWords.Is(tokens, last, EntityWord.Organization | EntityWord.Place | EntityWord.Bare | EntityWord.LegalForm)
            && !EvidenceWords.Is(tokens, last, Evidence.House | Evidence.Steward | Evidence.Branch)
            && gazetteer.Match(tokens, organization.First, last) is { Kind: EntityKind.Place } place
            && place.Tokens.Length == last - organization.First;
    }
}
