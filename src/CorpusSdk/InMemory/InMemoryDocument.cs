namespace CorpusSdk.InMemory;

/// <summary>What a table row does not hold of a document.</summary>
internal sealed record InMemoryDocument(string Id, string File, string? Title, string Text);
