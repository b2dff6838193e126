using System;
using System.Collections.Concurrent;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Xunit;

namespace CorpusSdk.Tests;

/// <summary>Texts that are opened one after another are the resources of the assembly, however many there are.</summary>
public sealed class EmbeddedTextsTests
{
    private const string Folder = "corpus/";

    private static readonly Assembly Holder = typeof(EmbeddedTextsTests).Assembly;

    private static readonly string[] Files =
    [
        .. Holder.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Select(n => n[Folder.Length..]),
    ];

    [Fact]
    public void The_table_finds_what_the_runtime_finds()
    {
        var table = ResourceTable.Read(Holder)!;

        Assert.NotEmpty(Files);
        Assert.All(Files, f => Assert.Equal(Expected(f), table.Find(Folder + f)?.ToString()));
        Assert.Null(table.Find(Folder + "rules/none.md"));
    }

    [Fact]
    public void The_first_texts_are_opened_without_a_table()
    {
        var texts = new EmbeddedTexts(Holder, many: 0);

        foreach (var file in Files.Take(50))
            Assert.Equal(Expected(file), texts.Open(file)?.ToString());

        Assert.False(texts.HasTable);
    }

    [Fact]
    public void Few_resources_never_need_a_table()
    {
        var texts = new EmbeddedTexts(Holder);

        for (var i = 0; i < 2_000; i++)
            Assert.NotNull(texts.Open(Files[i % Files.Length]));

        Assert.False(texts.HasTable);
    }

    [Fact]
    public void Many_texts_opened_by_several_threads_are_each_the_right_one()
    {
        var texts = new EmbeddedTexts(Holder, many: 0);
        var opened = new ConcurrentBag<(string File, string? Text)>();

        Parallel.For(0, 2_000, i => opened.Add((Files[i % Files.Length], texts.Open(Files[i % Files.Length])?.ToString())));

        Assert.True(texts.HasTable);
        Assert.All(opened, o => Assert.Equal(Expected(o.File), o.Text));
        Assert.Null(texts.Open("rules/none.md"));
    }

    private static string Expected(string file)
    {
        using var reader = new StreamReader(Holder.GetManifestResourceStream(Folder + file)!);
        return reader.ReadToEnd();
    }
}
