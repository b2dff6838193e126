using System.Collections.Generic;
using CorpusSdk.Generators.Diagnostics;

namespace CorpusSdk.Generators.Packing;

/// <summary>What there is to say about a document, in few bytes.</summary>
/// <param name="Path">Path of the document as the compiler knows it.</param>
/// <param name="Items">The diagnostics.</param>
internal sealed record PackedDiagnostics(string Path, PackedBytes Items)
{
    /// <summary>Null when there is nothing to say.</summary>
    public static PackedDiagnostics? Of(IReadOnlyCollection<DiagnosticInfo> diagnostics, string path)
    {
        if (diagnostics.Count == 0)
            return null;
        var writer = new PackedWriter();
        writer.List(
            diagnostics,
            d =>
            {
                writer.String(d.Id);
                writer.Number(((int)d.Severity * 2) + (d.IsEnabled ? 1 : 0));
                writer.Number(d.Location is null ? 0 : 1);
                if (d.Location is { } location)
                    Place(writer, location, path);
                writer.List(d.Arguments, writer.String);
            }
        );
        return new(path, writer.Pack());
    }

    public IEnumerable<DiagnosticInfo> Unpack()
    {
        var reader = new PackedReader(Items);
        return reader.List(() =>
        {
            var (id, severity) = (reader.Text(), reader.Number());
            var location = reader.Number() == 0 ? null : Place(reader);
            return new DiagnosticInfo(id, (Severity)(severity / 2), location, new(reader.List(reader.Text)))
            {
                IsEnabled = severity % 2 == 1,
            };
        });
    }

    // Null stands for the document itself, where nearly all of them are.
    private static void Place(PackedWriter writer, LocationInfo place, string path)
    {
        writer.String(place.Path == path ? null : place.Path);
        writer.Span(place.Span);
        writer.Number(place.Line);
        writer.Number(place.Column);
        writer.Number(place.EndLine);
        writer.Number(place.EndColumn);
    }

    private LocationInfo Place(PackedReader reader) =>
        new(reader.String() ?? Path, reader.Span(), reader.Number(), reader.Number(), reader.Number(), reader.Number());
}
