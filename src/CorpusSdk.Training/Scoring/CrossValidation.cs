using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using CorpusSdk.Reading.Entities.Tagging;
using CorpusSdk.Training.Corpora;
using CorpusSdk.Training.Crf;

namespace CorpusSdk.Training.Scoring;

/// <summary>Scores by cross-validation: documents of the scored corpora are dealt into five parts, each tagged by a model that was trained without it.</summary>
internal static class CrossValidation
{
    public const int Folds = 5;

    /// <summary>Scores by group of documents: <c>gum-news</c>, <c>ewt</c>.</summary>
    public static SortedDictionary<string, NameScore> Run(TrainingData data, List<List<TrainingRun>> runs, int folds = Folds)
    {
        var fold = Deal(data.Documents);
        var found = new (List<GoldName> Tagged, List<GoldName> Read)?[data.Documents.Count];
        Parallel.For(
            0,
            folds,
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            part =>
            {
                var training = Enumerable.Range(0, runs.Count).Where(i => fold[i] != part).SelectMany(i => runs[i]).ToList();
                var weights = ModelTraining.Train(training);
                var model = ModelReader.Read(ModelWriter.Write(data.Entries, weights));
                foreach (var i in Enumerable.Range(0, runs.Count).Where(i => fold[i] == part))
                    found[i] = new NameReader(model).Both(data.Documents[i]);
            }
        );

        var scores = new SortedDictionary<string, NameScore>(StringComparer.Ordinal);
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i] is not { } names)
                continue;
            foreach (var group in Groups(data.Documents[i]))
            {
                Add(group + ", tagger", data.Documents[i], names.Tagged);
                Add(group + ", reader", data.Documents[i], names.Read);
            }
        }

        return scores;

        void Add(string group, LabelledDocument document, List<GoldName> names)
        {
            if (!scores.TryGetValue(group, out var score))
                scores.Add(group, score = new NameScore());
            score.Add(document.Names, names);
        }
    }

    // −1 for corpora that are only learnt from.
    private static int[] Deal(List<LabelledDocument> documents)
    {
        var next = 0;
        return [.. documents.Select(d => d.Corpus.Id <= 1 ? next++ % Folds : -1)];
    }

    private static IEnumerable<string> Groups(LabelledDocument document)
    {
        if (document.Corpus.Id == 1)
        {
            yield return "ewt";
            yield break;
        }

        yield return "gum";
        var genre = document.Id.Split('_');
        if (genre.Length > 1)
            yield return "gum-" + genre[1];
    }
}
