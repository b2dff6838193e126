using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>
/// Reads all documents of a large corpus on several processors when the first of them is asked for: the compiler asks for one after another. What was
/// read ahead is handed out once; a document that changes later is read by itself. No thread goes on when the reading has returned.
/// </summary>
/// <remarks>
/// It equals each other one of its plan. So the compiler keeps the first one, which has nothing more to hand out, and an edited document does not let
/// the others be read again; with a new plan all are.
/// </remarks>
internal sealed class ReadAhead : IEquatable<ReadAhead>
{
    // Below this number starting threads gains nothing that anybody feels.
    private const int Fewest = 64;

    private readonly ReadingPlan _plan;
    private readonly ConcurrentDictionary<DocumentFile, DocumentReading> _ready = new();
    private Batch? _batch;

    private ReadAhead(ReadingPlan plan, Batch? batch)
    {
        _plan = plan;
        _batch = batch;
    }

    public static ReadAhead Of(ImmutableArray<AdditionalText> files, DocumentSelection? selection, ReadingPlan plan) =>
        new(plan, selection is not null && selection.Manifest.Documents.Count >= Fewest ? new(files, selection) : null);

    /// <summary>Reads one document; see <see cref="DocumentReader.Read"/>.</summary>
    public DocumentReading Read(DocumentFile? input, CancellationToken cancellation)
    {
        if (input is null)
            return DocumentReading.None;
        if (Interlocked.Exchange(ref _batch, null) is { } batch)
            ReadAll(batch, cancellation);
        return _ready.TryRemove(input, out var reading) ? reading : DocumentReader.Read(input, _plan, cancellation);
    }

    public bool Equals(ReadAhead? other) => other is not null && _plan.Equals(other._plan);

    public override bool Equals(object? obj) => Equals(obj as ReadAhead);

    public override int GetHashCode() => _plan.GetHashCode();

    private void ReadAll(Batch batch, CancellationToken cancellation) =>
        Parallel.ForEach(
            batch.Files.Select(batch.Selection.Find).Where(static d => d is not null),
            new ParallelOptions { CancellationToken = cancellation },
            document => _ready[document!] = DocumentReader.Read(document, _plan, cancellation)
        );

    private sealed record Batch(ImmutableArray<AdditionalText> Files, DocumentSelection Selection);
}
