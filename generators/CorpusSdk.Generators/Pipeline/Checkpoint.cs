using System;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>Names the stage that work is in, for messages; tests make a stage fail through it.</summary>
internal static class Checkpoint
{
    public const string Settings = "settings";
    public const string Read = "read";
    public const string Names = "names";
    public const string Groups = "groups";
    public const string Catalogue = "catalogue";
    public const string Shards = "shards";
    public const string Compare = "compare";
    public const string EmitUsings = "emit usings";
    public const string EmitFields = "emit fields";
    public const string EmitIndex = "emit index";
    public const string EmitCatalogue = "emit catalogue";
    public const string EmitShard = "emit shard";

    /// <summary>Called with stage and subject on this thread only; null outside tests.</summary>
    [ThreadStatic]
    internal static Action<string, string>? Observer;

    public static void Pass(string stage, string subject) => Observer?.Invoke(stage, subject);
}
