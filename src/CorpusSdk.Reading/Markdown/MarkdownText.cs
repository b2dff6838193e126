using System.Collections.Generic;
using CorpusSdk.Reading.Outline;

namespace CorpusSdk.Reading.Markdown;

/// <summary>A Markdown document as it is read.</summary>
/// <param name="Text">The text that is read.</param>
/// <param name="Map">Leads from it back to the document.</param>
/// <param name="Markup">What is no part of the plain text.</param>
/// <param name="Outline">Blocks and header fields, with places in the text that is read.</param>
/// <param name="Blocks">The blocks with their places in the document.</param>
/// <param name="Ignored">Where a rule does not apply, by remarks; places in the document.</param>
/// <param name="Findings">What is wrong with remarks; places in the document.</param>
internal sealed record MarkdownText(
    string Text,
    SourceMap Map,
    EquatableArray<MarkupPiece> Markup,
    DocumentOutline Outline,
    List<BlockReading> Blocks,
    EquatableArray<IgnoredPlace> Ignored,
    IReadOnlyList<Finding> Findings
);
