using System.Collections.Generic;

namespace CorpusSdk.Benchmarks.SideBySide;

/// <summary>A reader of dates.</summary>
internal abstract class Peer
{
    /// <summary>Name for the table.</summary>
    public abstract string Name { get; }

    /// <summary>Reads the labelled texts, and measures on the articles; null when the peer is not there, which it then says on standard error.</summary>
    public abstract PeerRun? Run(IReadOnlyList<LabelledText> texts, IReadOnlyList<string> articles);
}

/// <summary>What a peer did.</summary>
/// <param name="Version">Its version.</param>
/// <param name="Dates">The dates it found in each labelled text.</param>
/// <param name="MegabytesPerSecond">Its speed on the articles.</param>
internal sealed record PeerRun(string Version, IReadOnlyList<IReadOnlyList<PlacedDate>> Dates, double MegabytesPerSecond);
