using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusSdk.Generators.Pipeline;
using CorpusSdk.Generators.Tests.Approval;
using CorpusSdk.Generators.Tests.Hosting;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusSdk.Generators.Tests.Hostile;

/// <summary>A failure in any stage is one coded error, never CS8785, and what did not fail compiles.</summary>
public sealed class ChaosTests
{
    private static readonly TestCorpus Corpus = TestCorpus.Of(
        ("one.txt", "First one\n\nPutin said so (Interfax, January 2, 2018)."),
        ("two.txt", "Second one\n\nPutin said so (Kremlin.ru, January 3, 2018).")
    );

    private static readonly TestCorpus Grouped = Corpus.Set("CorpusGroups", "year");

    public static readonly IEnumerable<TheoryDataRow<string, string>> Stages =
    [
        new(Checkpoint.Read, "one.txt"),
        new(Checkpoint.Names, ""),
        new(Checkpoint.Groups, ""),
        new(Checkpoint.Catalogue, ""),
        new(Checkpoint.Shards, ""),
        new(Checkpoint.EmitShard, "one"),
        new(Checkpoint.EmitUsings, "Corpus.Usings.g.cs"),
        new(Checkpoint.EmitCatalogue, "Corpus.Catalogue.g.cs"),
    ];

    [Theory]
    [MemberData(nameof(Stages))]
    public void A_stage_fails(string stage, string subject) => Fails(Corpus, stage, subject);

    [Theory]
    [MemberData(nameof(Stages))]
    public void A_stage_fails_in_a_corpus_with_groups(string stage, string subject) => Fails(Grouped, stage, subject);

    private static void Fails(TestCorpus corpus, string stage, string subject)
    {
        var host = new Host(corpus);
        var result = Run(host, stage, subject);
        Assert.Null(result.Exception);
        var error = Assert.Single(result.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal("CORPUS0901", error.Id);
        Assert.Contains(stage, error.GetMessage(), StringComparison.Ordinal);
        Generated.Compiles(host, result);
    }

    [Fact]
    public void A_failing_document_costs_only_itself()
    {
        foreach (var (stage, subject) in new[] { (Checkpoint.Read, "one.txt"), (Checkpoint.EmitShard, "one") })
        {
            var host = new Host(Corpus);
            var result = Run(host, stage, subject);
            var articles = host.Compile(result).GetTypeByMetadataName("App.Typed.Articles")!.GetMembers().OfType<IPropertySymbol>();
            Assert.Equal(["SecondOne"], articles.Select(a => a.Name));
        }
    }

    [Fact]
    public void Cancellation_is_no_failure()
    {
        var host = new Host(Corpus);
        using var cancellation = new CancellationTokenSource();
        Checkpoint.Observer = (_, _) =>
        {
            cancellation.Cancel();
            cancellation.Token.ThrowIfCancellationRequested();
        };
        try
        {
            Assert.Throws<OperationCanceledException>(() => host.Run(cancellation.Token));
        }
        finally
        {
            Checkpoint.Observer = null;
        }

        Assert.Empty(host.Run().Diagnostics);
    }

    private static GeneratorRunResult Run(Host host, string stage, string subject)
    {
        Checkpoint.Observer = (s, who) =>
        {
            if (s == stage && who == subject)
                throw new InvalidOperationException("chaos");
        };
        try
        {
            return host.Run();
        }
        finally
        {
            Checkpoint.Observer = null;
        }
    }
}
