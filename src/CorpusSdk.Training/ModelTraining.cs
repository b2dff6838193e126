using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Training.Crf;

namespace CorpusSdk.Training;

/// <summary>Trains a model: all frequent features first, then the strongest of them alone.</summary>
internal static class ModelTraining
{
    public const int Features = 72_000;
    private const int LeastCount = 2;
    private const int SelectionRounds = 5;
    private const int Rounds = 18;

    public static CrfWeights Train(List<TrainingRun> runs)
    {
        var selection = CrfTrainer.Train(FeatureIndex.Frequent(runs, LeastCount), runs, SelectionRounds);
        return CrfTrainer.Train(FeatureSelection.Strongest(selection, Features), runs, Rounds);
    }
}
