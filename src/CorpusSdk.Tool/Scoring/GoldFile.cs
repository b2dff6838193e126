using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using System.Text.Json.Serialization;
using CorpusSdk.Tool.Documents;

namespace CorpusSdk.Tool.Scoring;

/// <summary>Reads a gold file: one JSON object per line.</summary>
internal static class GoldFile
{
    /// <exception cref="DocumentException">The file is missing, or a line is not an item.</exception>
    public static IReadOnlyList<GoldItem> Read(string path)
    {
        var items = new List<GoldItem>();
        var line = 0;
        try
        {
            foreach (var text in File.ReadLines(path))
            {
                line++;
                if (text.Length > 0)
                    items.Add(JsonSerializer.Deserialize(text, GoldJson.Default.GoldItem)!);
            }
        }
        catch (JsonException problem)
        {
            throw new DocumentException($"{path}({line}) : error: not an item of a gold file: {problem.Message}", problem);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new DocumentException($"{path} : error CORPUS0706: The file does not exist or cannot be opened.", problem);
        }

        return items;
    }
}

/// <summary>Serialisation of gold items without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(GoldItem))]
internal sealed partial class GoldJson : JsonSerializerContext;
