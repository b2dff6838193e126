using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using CorpusSdk.Tool.Documents;

namespace CorpusSdk.Tool.Scoring.Gold;

/// <summary>A gold file: one JSON object per line, an item or an article of the JSON contract.</summary>
/// <param name="Cases">What could be read.</param>
/// <param name="Problems">Lines that could not, as coded lines with file and line number.</param>
internal sealed record GoldFile(IReadOnlyList<GoldCase> Cases, IReadOnlyList<string> Problems)
{
    /// <summary>Reads a file; <c>-</c> is standard input.</summary>
    public static async Task<GoldFile> ReadAsync(string path, CancellationToken cancellation)
    {
        try
        {
            return Parse(path, await DocumentFile.ReadAsync(path, cancellation));
        }
        catch (DocumentException problem)
        {
            return new GoldFile([], [problem.Message]);
        }
    }

    /// <summary>Reads the lines of a file.</summary>
    /// <param name="path">Path for messages, and where the texts of articles are looked for.</param>
    /// <param name="content">The content of the file.</param>
    public static GoldFile Parse(string path, string content)
    {
        var cases = new List<GoldCase>();
        var problems = new List<string>();
        var line = 0;
        foreach (var text in content.Split('\n'))
        {
            line++;
            if (string.IsNullOrWhiteSpace(text))
                continue;
            try
            {
                cases.Add(Read(path, text));
            }
            catch (Exception problem) when (problem is JsonException or GoldException or InvalidOperationException or DocumentException)
            {
                problems.Add($"{path}({line}) : error: not a line of a gold file: {problem.Message}");
            }
        }

        return new GoldFile(cases, problems);
    }

    private static GoldCase Read(string path, string line)
    {
        using var json = JsonDocument.Parse(line);
        if (json.RootElement.ValueKind != JsonValueKind.Object)
            throw new GoldException("it is no JSON object");
        if (ContractCase.Is(json.RootElement))
            return ContractCase.Of(json.RootElement, Path.GetDirectoryName(path) ?? "");
        return ItemCase.Of(json.RootElement.Deserialize(GoldJson.Default.GoldItem)!);
    }
}
