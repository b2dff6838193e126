using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generators.Diagnostics;

/// <summary>A place in a document, by value: a <see cref="Location"/> would keep the compilation alive and never be equal.</summary>
/// <param name="Path">Path of the file as the compiler knows it.</param>
/// <param name="Span">UTF-16 code units.</param>
/// <param name="Line">Line of the start, from 1.</param>
/// <param name="Column">Column of the start, from 1.</param>
/// <param name="EndLine">Line of the end, from 1.</param>
/// <param name="EndColumn">Column of the end, from 1.</param>
internal sealed record LocationInfo(string Path, CorpusSdk.TextSpan Span, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>The start of a file.</summary>
    public static LocationInfo StartOf(string path) => new(path, default, 1, 1, 1, 1);

    public Location ToLocation() =>
        Location.Create(
            Path,
            new(Span.Start, Span.Length),
            new LinePositionSpan(new(Line - 1, Column - 1), new(EndLine - 1, EndColumn - 1))
        );
}
