using CorpusSdk.Reading.Brackets;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Citations;

/// <summary>Reads Markdown links and addresses in angle brackets as citations of the page they lead to.</summary>
internal static class LinkReader
{
    /// <summary>The group; null for an image, an address inside the document or the site, and the home page of a site.</summary>
    public static WrittenGroup? Read(ArticleDraft draft, Bracket bracket)
    {
        if (
            bracket.Address is not { } address
            || !AddressReader.IsOfSite(draft.Text.AsSpan(address))
            || !AddressReader.IsPage(draft.Text.AsSpan(address))
        )
            return null;
        var isLink = bracket.Shape == BracketShape.Link;
        var inside = bracket.Span.Contains(address.Start);
        var group = new WrittenGroup { Span = inside ? address : new TextSpan(bracket.SupportEnd, bracket.Span.End) };
        group.Cite(isLink ? CitationKind.Link : CitationKind.Url, address);
        return group;
    }
}
