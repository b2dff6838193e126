using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace CorpusSdk.Reading.Tests.Architecture;

/// <summary>Folders of the reader use each other in one direction. All of them fill the one draft of an article, which stands above them.</summary>
public sealed partial class FolderTests
{
    private const string Root = "CorpusSdk.Reading.";

    [Fact]
    public void No_folder_uses_one_that_uses_it()
    {
        var uses = Uses();
        Assert.Contains("Citations", uses.Keys);
        var circles =
            from one in uses.Keys
            from other in uses.Keys
            where string.CompareOrdinal(one, other) < 0 && Top(one) != Top(other)
            where Reach(uses, one).Contains(other) && Reach(uses, other).Contains(one)
            select one + " and " + other;
        Assert.Empty(circles);
    }

    private static Dictionary<string, HashSet<string>> Uses()
    {
        var uses = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Sources(), "*.cs", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file);
            if (Namespace().Match(text) is not { Success: true } own)
                continue;
            var used = Of(own.Groups[1].Value);
            foreach (Match use in Using().Matches(text))
                used.Add(use.Groups[1].Value);
            // What stands in the folder above needs no word.
            if (own.Groups[1].Value.LastIndexOf('.') is > 0 and var dot)
                used.Add(own.Groups[1].Value[..dot]);
        }

        return uses;

        HashSet<string> Of(string folder) => uses.TryGetValue(folder, out var known) ? known : uses[folder] = new(StringComparer.Ordinal);
    }

    private static HashSet<string> Reach(Dictionary<string, HashSet<string>> uses, string from)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([from]);
        while (open.TryPop(out var folder))
        {
            foreach (var next in uses.GetValueOrDefault(folder) ?? [])
            {
                if (reached.Add(next))
                    open.Push(next);
            }
        }

        return reached;
    }

    private static string Top(string folder) => folder.Split('.')[0];

    private static string Sources()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CorpusSdk.sln")))
                return Path.Combine(folder.FullName, "src", Root.TrimEnd('.'));
        }

        throw new InvalidOperationException("The tests run from a build inside the repository.");
    }

    [GeneratedRegex(@"^namespace CorpusSdk\.Reading\.([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^using CorpusSdk\.Reading\.([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Using();
}
