using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace CorpusSdk.Hosts.Tests;

public sealed class HostTests
{
    public static IEnumerable<TheoryDataRow<string>> Versions => CompilerHost.Versions.Select(v => new TheoryDataRow<string>(v));

    private static readonly string[] Paths = ["/corpus/a.txt", "/obj/CorpusSdk.inputs.tsv"];

    private static readonly string[] Texts =
    [
        "Ministers Meet Again\n\nPublication: Eurasia Daily Monitor Volume: 15 Issue: 7\n\n"
            + "President Vladimir Putin praised “patient” talks (Interfax, January 7, 2018). More followed (Interfax, January 9).\n",
        "corpus-inputs/1\nroot\t/corpus/\ndocument\ta.txt\n",
    ];

    [Theory]
    [MemberData(nameof(Versions))]
    public void Every_compiler_reads_settings_and_loads_the_library_for_them_only_then(string version)
    {
        const string library = "CorpusSdk.Private.YamlDotNet";
        var without = new CompilerHost(version);
        without.Run(Paths, Texts);
        Assert.DoesNotContain(without.Assemblies, a => a.GetName().Name == library);

        var with = new CompilerHost(version);
        var settings = "sources:\n  - { id: interfax, name: The Interfax Agency }\n";
        var result = with.Run([.. Paths, "/corpus/corpus.sources.yml"], [Texts[0], Texts[1] + "settings\tcorpus.sources.yml\n", settings]);
        Assert.Contains(with.Assemblies, a => a.GetName().Name == library);
        Assert.Contains("The Interfax Agency", result[1]);
        Assert.DoesNotContain("CORPUS0901", result[1]);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Every_compiler_makes_the_same_code(string version)
    {
        var result = new CompilerHost(version).Run(Paths, Texts);
        Assert.StartsWith(version, result[0], System.StringComparison.Ordinal);
        Assert.Contains("Interfax_2018_01_09", result[1]);
        Assert.Contains("MinistersMeetAgain", result[1]);
        Assert.Equal(new CompilerHost(CompilerHost.Versions[0]).Run(Paths, Texts)[1], result[1]);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Every_compiler_runs_the_analyzers(string version)
    {
        const string library = """
            namespace CorpusSdk
            {
                public class Article { public object Quote(string words) { return words; } }
                public class SourceList { public object Find(string id) { return id; } }
                public class EvidenceAttribute : System.Attribute { public EvidenceAttribute(params string[] citations) { } }
                public enum Certainty { No, Possible, Yes }
            }
            """;
        const string code = """
            using CorpusSdk;
            class Sources : SourceList { public object Interfax { get { return null; } } }
            [Evidence("x")]
            class Use
            {
                object Find(Sources sources) { return sources.Find("interfaks"); }
                bool Number(Certainty certainty) { return certainty == 0; }
                void Switch(Certainty certainty) { switch (certainty) { case Certainty.No: break; } }
                object Quote(Article article) { return article.Quote("words"); }
            }
            """;
        Assert.Equal(["CORPUS2008", "CORPUS2001", "CORPUS2005", "CORPUS2006"], new CompilerHost(version).Diagnose(library, code));
    }
}
