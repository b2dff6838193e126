using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Entities;

/// <summary>A capital or a seat of power stands for its government, unless a preposition makes it a place: <c>in Moscow</c>.</summary>
internal static class Metonyms
{
    public static MentionForm FormOf(TokenList tokens, Candidate mention)
    {
        if (mention.Rank != PlaceRank.Capital)
            return mention.Form;
        var before = mention.First - 1;
        if (tokens.IsWord(before, "the"))
            before--;
        if (before < 0 || tokens[before].Kind != TokenKind.Word)
            return MentionForm.Metonym;
        return EntityWords.Is(tokens.TextOf(before), EntityWord.Locative) ? mention.Form : MentionForm.Metonym;
    }
}
