using System.Collections.Generic;

namespace CorpusSdk.Reading.Encoding;

/// <summary>The row of an article before it has a table: it refers to names of its own, so it can be made and kept without the others.</summary>
/// <param name="Id">Id of the article.</param>
/// <param name="File">Path relative to the corpus root.</param>
/// <param name="Title">The title; null when it has none.</param>
/// <param name="Names">The names, sorted.</param>
/// <param name="Bytes">What <see cref="ArticleEncoder"/> wrote.</param>
internal sealed record TableRow(string Id, string File, string? Title, IReadOnlyList<TableName> Names, byte[] Bytes);
