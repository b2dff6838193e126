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
    /// <summary>The first field of a kind; null when there is none.</summary>
    public HeaderField? Field(HeaderFieldKind kind) => Fields.Find(f => f.Kind == kind);
}
