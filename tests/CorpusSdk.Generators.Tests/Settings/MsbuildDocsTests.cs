using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using CorpusSdk.Generators.Pipeline;
using CorpusSdk.Generators.Tests.Hosting;
using Xunit;

namespace CorpusSdk.Generators.Tests.Settings;

/// <summary>docs/msbuild.md and the build files say the same.</summary>
public sealed class MsbuildDocsTests
{
    private static readonly string Docs = Read("docs", "msbuild.md");
    private static readonly string Props = Read("src", "CorpusSdk", "build", "CorpusSdk.props");
    private static readonly string Targets = Read("src", "CorpusSdk", "build", "CorpusSdk.targets");

    private static readonly string[] OwnProperties =
    [
        .. Names(Props + Targets, @"\$\((\w*Corpus\w*)")
            .Concat(Names(Props, "<CompilerVisibleProperty Include=\"(Corpus\\w+)\""))
            .Where(n => !n.StartsWith('_'))
            .Distinct(),
    ];

    private static readonly string[] OwnItems = [.. Names(Targets, @"@\((Corpus\w+)[\)-]").Distinct()];

    [Fact]
    public void Every_property_is_documented_and_every_documented_one_exists() =>
        Assert.Equal(OwnProperties.Order(StringComparer.Ordinal), Table("property").Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_item_is_documented_and_every_documented_one_exists() =>
        Assert.Equal(OwnItems.Order(StringComparer.Ordinal), Table("item").Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_pattern_of_the_default_items_is_documented()
    {
        var patterns = Names(Targets, "<Corpus(?:Document|Settings)\\s+Include=\"\\$\\(CorpusRoot\\)/([^\"]+)\"").ToArray();
        var documented = Names(Table("item")["CorpusDocument"] + Table("item")["CorpusSettings"], "`([^`]+)`");
        Assert.Equal(patterns.Order(StringComparer.Ordinal), documented.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_exclusion_is_documented()
    {
        var excludes = Names(Targets, @"\$\(CorpusRoot\)/\*\*/([^;/<]+)(?:/\*\*)?(?=[;<])").ToArray();
        Assert.Equal(["bin", "obj", "node_modules", ".*", "._*", "README.md", "README.txt"], excludes);
        Assert.All(excludes.Where(e => !e.Contains('*')), e => Assert.Contains("`" + e + "`", Docs));
    }

    [Fact]
    public void The_documented_defaults_are_those_of_the_generator()
    {
        var options = OptionsReader.Read(new InMemoryOptions(ImmutableDictionary<string, string>.Empty));
        var defaults = Table("property");
        Assert.Equal($"`{options.ClassName}`", defaults["CorpusClass"]);
        Assert.Equal(options.IsPublic ? "`public`" : "`internal`", defaults["CorpusVisibility"]);
        Assert.Equal(options.GlobalUsings ? "`true`" : "`false`", defaults["CorpusGlobalUsings"]);
        Assert.Equal($"`{options.Symbols}`".ToLowerInvariant(), defaults["CorpusSymbols"]);
        Assert.Equal($"`{options.Groups}`".ToLowerInvariant(), defaults["CorpusGroups"]);
        Assert.Equal($"`{options.MaximumBytes}`", defaults["CorpusMaxDocumentBytes"]);
        Assert.Equal(options.IncludeDrafts ? "`true`" : "`false`", defaults["CorpusIncludeDrafts"]);
    }

    [Fact]
    public void Every_compiler_property_is_one_that_the_generator_asks_for()
    {
        var sources = Directory
            .GetFiles(Path.Combine(TestPaths.RepositoryRoot, "generators", "CorpusSdk.Generators", "Pipeline"), "*.cs")
            .Select(File.ReadAllText);
        var asked = string.Join('\n', sources);
        Assert.All(Names(Props, "<CompilerVisibleProperty Include=\"(\\w+)\""), v => Assert.Contains("\"" + v + "\"", asked));
    }

    /// <summary>Name and default of the rows of a table.</summary>
    private static Dictionary<string, string> Table(string head)
    {
        var rows = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in Docs.Split("| " + head + " |")[1].Split('\n').Skip(2).TakeWhile(l => l.StartsWith('|')))
        {
            var cells = line.Split('|').Select(c => c.Trim()).ToArray();
            rows.Add(cells[1].Trim('`'), cells[2]);
        }

        return rows;
    }

    private static IEnumerable<string> Names(string text, string pattern) => Regex.Matches(text, pattern).Select(m => m.Groups[1].Value);

    private static string Read(params string[] path) => File.ReadAllText(Path.Combine([TestPaths.RepositoryRoot, .. path]));
}
