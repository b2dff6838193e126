using System.Collections.Generic;

namespace CorpusSdk.Reading.Encoding;

/// <summary>The row of an article before it has a table: it refers to names of its own, so it can be made and kept without the others.</summary>
/// <param name="Names">The names, sorted.</param>
/// <param name="Bytes">What <see cref="ArticleEncoder"/> wrote.</param>
internal sealed record TableRow(IReadOnlyList<TableName> Names, byte[] Bytes);
