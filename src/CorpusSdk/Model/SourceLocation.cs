using System.Globalization;

namespace CorpusSdk;

/// <summary>A place in a document.</summary>
/// <param name="File">Path relative to the corpus root.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in UTF-16 code units, from 1.</param>
public sealed record SourceLocation(string File, int Line, int Column)
{
    /// <summary>The place as compilers print it: <c>file(line,column)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}({Line},{Column})");
}
