using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using CorpusSdk.Reading.Knowledge;
using CorpusSdk.Training.Scoring;
using CorpusSdk.Training.Words;

namespace CorpusSdk.Training;

/// <summary>Writes what a model was made from and how well it does, for the file beside it.</summary>
internal static class ModelNote
{
    private const string Head = """
        # entity-tagger.bin

        Word lexicon and weights of the tagger of names (`Entities/Tagging`). Licence: CC BY-SA 4.0; trained on the corpora that
        THIRD-PARTY-NOTICES.md lists. Written by

            dotnet run -c Release --project src/CorpusSdk.Training -- train DATA

        which gives the same bytes for the same data folder and the same knowledge files.

        """;

    public static string Write(string folder, byte[] model, IReadOnlyDictionary<string, NameScore> scores)
    {
        var note = new StringBuilder(Head);
        note.Append(CultureInfo.InvariantCulture, $"\nModel: {model.Length} bytes, SHA-256 `{Hash(model)}`\n");
        note.Append(
            "\n## Scores\n\nFive-fold cross-validation by document; F1 of whole span and type over people, organizations and places. `tagger`: the model alone; "
                + "`reader`: with lists, rules and aliases. Lenient: a place and an organization on one span count as the same.\n\n"
        );
        foreach (var (group, score) in scores)
            note.Append(CultureInfo.InvariantCulture, $"- {group}: {score}\n");
        note.Append("\n## Lists (SHA-256)\n\n");
        foreach (var name in LexiconBuilder.Files)
            note.Append(CultureInfo.InvariantCulture, $"- `{name}.tsv` {HashOfList(name)}\n");
        note.Append("\n## Data (SHA-256)\n\n");
        foreach (var file in TrainingData.Files(folder))
            note.Append(
                CultureInfo.InvariantCulture,
                $"- `{Path.GetRelativePath(folder, file).Replace('\\', '/')}` {Hash(File.ReadAllBytes(file))}\n"
            );
        return note.ToString();
    }

    private static string HashOfList(string name)
    {
        using var stream = typeof(KnowledgeTable).Assembly.GetManifestResourceStream("CorpusSdk.Knowledge." + name + ".tsv")!;
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
