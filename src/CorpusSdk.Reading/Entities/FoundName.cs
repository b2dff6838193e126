using System;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Entities;

/// <summary>A name that a rule found in the text: it is called what is written there.</summary>
internal static class FoundName
{
    /// <summary>The mention in the tokens [<paramref name="first"/>, <paramref name="end"/>).</summary>
    public static Candidate Make(ArticleDraft draft, int first, int end, EntityKind kind)
    {
        var span = new TextSpan(draft.Tokens[first].Start, draft.Tokens[end - 1].End);
        var name = WrittenName.Spaced(draft.Text.Slice(span));
        return new Candidate(first, end, span, kind, Slug.Of(name.AsSpan()), name, MentionForm.Name);
    }
}
