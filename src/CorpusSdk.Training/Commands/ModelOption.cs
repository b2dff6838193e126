using System.CommandLine;
using System.IO;
using CorpusSdk.Reading.Entities.Tagging;

namespace CorpusSdk.Training.Commands;

/// <summary><c>--model PATH</c>: another model than the shipped one.</summary>
internal static class ModelOption
{
    public static Option<string?> Create() => new("--model") { Description = "Path of a model; the shipped one when left out." };

    public static TaggerModel? Read(string? path) => path is null ? null : ModelReader.Read(File.ReadAllBytes(path));
}
