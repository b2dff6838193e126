using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Entities;

/// <summary>A mention found in the text, before mentions of one entity are brought together.</summary>
/// <param name="First">First token.</param>
/// <param name="End">Token after the last one.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">Kind of the entity.</param>
/// <param name="Id">Id of the entity.</param>
/// <param name="Name">Canonical name.</param>
/// <param name="Form">How it is named.</param>
/// <param name="Rank">What a place is.</param>
/// <param name="IsTagged">Whether only the tagger knows it.</param>
/// <param name="IsRegistered">Whether the user's registry says it; no rule changes that.</param>
internal sealed record Candidate(
    int First,
    int End,
    TextSpan Span,
    EntityKind Kind,
    string Id,
    string Name,
    MentionForm Form,
    PlaceRank Rank = PlaceRank.None,
    bool IsTagged = false,
    bool IsRegistered = false
)
{
    /// <summary>A mention of a known name.</summary>
    public static Candidate Of(GazetteerEntry entry, int first, int end, TextSpan span) =>
        new(first, end, span, entry.Kind, entry.Id, entry.Name, entry.Form, entry.Rank, IsRegistered: entry.IsRegistered);

    /// <summary>What is written there.</summary>
    public string WrittenIn(ArticleDraft draft) =>
        End - First == 1 && draft.Tokens[First].Span == Span ? draft.Tokens.FormOf(First).Text : draft.Text.Slice(Span);
}
