namespace CorpusSdk.Generators.Inputs;

/// <summary>Why a text is not what its file holds.</summary>
/// <param name="What">The problem, as the message shows it.</param>
/// <param name="Byte">Offset of the first byte in question.</param>
/// <param name="Offset">Offset in the decoded text.</param>
internal sealed record DecodingProblem(string What, int Byte, int Offset);
