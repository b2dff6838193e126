using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace CorpusSdk.Reading.Tests.Settings;

/// <summary>What holds for every settings file, because one loader reads them all.</summary>
public sealed class SettingsFileTests
{
    private static readonly string[] Names = ["corpus.sources.yml", "corpus.entities.yml", "corpus.yml", "sidecar"];

    // {0} is a key of the file that takes a text.
    private static readonly (string Yaml, string Findings)[] Cases =
    [
        ("", ""),
        ("# nothing yet\n", ""),
        ("{0}:\n", ""),
        ("- a\n- b", "CORPUS0805 1:1"),
        ("just words", "CORPUS0805 1:1"),
        ("# x\n{0}: &x citations", "CORPUS0802 2:*"),
        ("{0}: *x", "CORPUS0802 1:*"),
        ("{0}: !!str citations", "CORPUS0802 1:*"),
        ("{0}: citations\n{0}: citations", "CORPUS0803 2:1"),
        ("{0}: citations\r\n\r\n{0}: citations", "CORPUS0803 3:1"),
        ("{0}: citations\n---\n{0}: articles", "CORPUS0801 2:1"),
        ("{0}: \"citations", "CORPUS0801 1:*"),
        ("a: [b\n{0}: citations", "CORPUS0801 1:*"),
        ("{0}: { a: b }", "CORPUS0805 1:*"),
        ("{0}: [[citations]]", "CORPUS0805 1:*"),
    ];

    public static TheoryData<string, string, string> All()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var name in Names)
        foreach (var (yaml, findings) in Cases)
            data.Add(name, yaml.Replace("{0}", KeyOf(name), StringComparison.Ordinal), findings);
        return data;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_problem_is_told_with_its_place(string name, string yaml, string expected)
    {
        var findings = Read(name, yaml).Where(f => f.Rule is "CORPUS0801" or "CORPUS0802" or "CORPUS0803" or "CORPUS0805").ToArray();
        if (expected.Length == 0)
            Assert.Empty(findings);
        else
            Assert.Contains(findings, f => $"{f.Rule} {f.Line}:{f.Column}" == expected || $"{f.Rule} {f.Line}:*" == expected);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Above_64_KB_it_is_refused(string name)
    {
        var entry = KeyOf(name) + ": citations\n#";
        Assert.Empty(Read(name, entry + new string('x', (64 * 1024) - entry.Length)));
        Assert.Equal("CORPUS0804", Assert.Single(Read(name, entry + new string('x', (64 * 1024) - entry.Length + 1))).Rule);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Deep_nesting_is_refused(string name)
    {
        var deep = new string('[', 200) + new string(']', 200);
        Assert.Contains(Read(name, KeyOf(name) + ": " + deep), f => f.Rule == "CORPUS0804");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_key_that_is_nearly_known_is_told_with_the_known_one(string name)
    {
        var key = KeyOf(name) is "not" ? "source" : "sumary";
        if (name == "corpus.yml")
            key = "fileds";
        if (name == "corpus.entities.yml")
            key = "entites";
        var finding = Assert.Single(Read(name, key + ": x"));
        Assert.Contains(finding.Rule, new[] { "CORPUS0806", "CORPUS0822" });
        Assert.Contains(finding.Arguments, a => a.Contains("sources") || a.Contains("entities") || a.Contains("fields") || a == "summary");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void No_text_makes_the_reader_throw(string name)
    {
        var random = new Random(7);
        const string signs = "ab:-[]{}#&*!|>'\"%@`,? \n\t\r\\\0\u0085\uFEFF\uD83D~<é";
        var good =
            KeyOf(name) + ": [a, { b: c }]\nfields: { x: { type: string, allowed: [a] } }\nignore: [{ rule: CORPUS0201, files: a/** }]\n";
        for (var i = 0; i < 3_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => signs[random.Next(signs.Length)]));
            var mutated = i % 2 == 0 ? text : good.Insert(random.Next(good.Length), text);
            foreach (var finding in Read(name, mutated))
                Assert.InRange(finding.Span.End, finding.Span.Start, mutated.Length);
        }
    }

    public static TheoryData<string> Files() => new(Names);

    private static string KeyOf(string name) =>
        name switch
        {
            "corpus.yml" => "symbols",
            "sidecar" => "summary",
            _ => "not",
        };

    private static IEnumerable<Finding> Read(string name, string yaml) =>
        name switch
        {
            "corpus.sources.yml" => SourceSettings.Read(yaml).Findings,
            "corpus.entities.yml" => EntitySettings.Read(yaml).Findings,
            "corpus.yml" => CorpusSettings.Read(yaml).Findings,
            _ => new ArticleReader().Read("a", "a.txt", "A Title\n\nIt began.", yaml).Findings.Where(f => f.InSidecar),
        };
}
