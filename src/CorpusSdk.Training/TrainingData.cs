using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusSdk.Reading.Entities.Tagging;
using CorpusSdk.Training.Corpora;
using CorpusSdk.Training.Words;

namespace CorpusSdk.Training;

/// <summary>The data folder: labelled documents in <c>train/</c>, plain text in <c>text/</c>, name lists in <c>lists/</c>.</summary>
internal sealed class TrainingData
{
    private const string SurnameList = "lists/surnames.csv";
    private static readonly string[] PlainTexts = ["text/wikinews.txt", "text/speeches.txt"];

    /// <param name="folder">The data folder.</param>
    /// <param name="without">Names of labelled files, without extension, that are left out.</param>
    public TrainingData(string folder, IReadOnlyCollection<string> without)
    {
        Documents = LabelledFile.ReadFolder(Path.Combine(folder, "train"), without);
        var text = new UnlabelledText();
        foreach (var file in PlainTexts)
            text.Add(File.ReadAllText(Path.Combine(folder, file)));
        foreach (var document in Documents)
            text.Add(document.Text);
        Entries = LexiconBuilder.Build(text, Surnames(Path.Combine(folder, SurnameList)));
        Lexicon = new WordLexicon(Entries.Count);
        foreach (var (hash, entry) in Entries)
            Lexicon.Add(hash, entry);
    }

    public List<LabelledDocument> Documents { get; }

    /// <summary>The words of the model.</summary>
    public SortedDictionary<uint, WordEntry> Entries { get; }

    public WordLexicon Lexicon { get; }

    /// <summary>The files of a data folder that a model depends on.</summary>
    public static IEnumerable<string> Files(string folder) =>
        [
            .. Directory.GetFiles(Path.Combine(folder, "train"), "*.tsv").Order(StringComparer.Ordinal),
            .. PlainTexts.Append(SurnameList).Select(f => Path.Combine(folder, f)),
        ];

    // The romanised name is the sixth field; no field holds a quoted comma.
    private static IEnumerable<string> Surnames(string path) =>
        File.ReadLines(path).Skip(1).Select(line => line.Split(',')).Where(f => f.Length > 5 && f[5].Length > 2).Select(f => f[5]);
}
