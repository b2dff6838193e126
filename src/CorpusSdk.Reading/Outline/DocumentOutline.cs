using System.Collections.Generic;
using CorpusSdk.Reading.References;

namespace CorpusSdk.Reading.Outline;

/// <summary>The blocks of a document and the fields of its header.</summary>
/// <param name="Title">The title, if there is one.</param>
/// <param name="Blocks">All blocks in text order.</param>
/// <param name="Fields">Header fields in text order.</param>
/// <param name="References">Entries of reference lists, footnotes and link definitions.</param>
internal sealed record DocumentOutline(TitleReading? Title, List<BlockReading> Blocks, List<HeaderField> Fields, ReferenceList References)
{
    /// <summary>Links whose addresses stand apart from their words, in text order; null where links stand in the text as they are written.</summary>
    public List<OutlineLink>? Links { get; init; }

    /// <summary>What stands under images, and in their titles, as credits.</summary>
    public List<CreditReading> Credits { get; } = [];

    /// <summary>Blocks that go on with the block quotation before them.</summary>
    public HashSet<int> Continued { get; } = [];

    /// <summary>The first field of a kind; null when there is none.</summary>
    public HeaderField? Field(HeaderFieldKind kind) => Fields.Find(f => f.Kind == kind);
}
