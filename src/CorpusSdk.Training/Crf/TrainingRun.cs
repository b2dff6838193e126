namespace CorpusSdk.Training.Crf;

/// <summary>A run of candidate tokens to learn from.</summary>
/// <param name="Features">Features of each token.</param>
/// <param name="Allowed">Labels that each token may have, a bit each: one where the corpus says which, more where it does not.</param>
/// <param name="Weight">Weight of the run.</param>
internal sealed record TrainingRun(uint[][] Features, int[] Allowed, double Weight);
