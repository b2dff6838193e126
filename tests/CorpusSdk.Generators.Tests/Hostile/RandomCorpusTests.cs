using System.Linq;
using CorpusSdk.Generators.Tests.Approval;
using CorpusSdk.Generators.Tests.Hosting;
using CsCheck;
using Xunit;

namespace CorpusSdk.Generators.Tests.Hostile;

public sealed class RandomCorpusTests
{
    private static readonly string[] Modes = ["none", "publication", "year", "folder"];

    private static readonly Gen<string> Word = Gen.OneOf(
        Gen.OneOf([.. HostileTitles.All.Where(t => t.Length < 100).Select(Gen.Const)]),
        Gen.String[0, 30],
        Gen.Char['A', 'C'].Select(c => c.ToString())
    );

    private static readonly Gen<string> Document = Gen.Select(Word, Word.Array[0, 4], Word)
        .Select((title, sources, rest) => title + "\n\n" + string.Concat(sources.Select(s => $"Said ({s}, January 2, 2018). ")) + rest);

    [Fact]
    public void Any_corpus_compiles_and_does_not_depend_on_the_order_of_its_files() =>
        Gen.Select(Document.Array[1, 12], Gen.OneOf([.. Modes.Select(Gen.Const)]))
            .Sample(
                (documents, groups) =>
                {
                    var files = documents.Select((d, i) => ("part " + (i % 3) + (i % 2 == 0 ? "/" : "-") + "x/" + i + ".txt", d));
                    var corpus = TestCorpus.Of([.. files]).Set("CorpusGroups", groups);
                    var host = new Host(corpus);
                    var result = host.Run();
                    Generated.Compiles(host, result);
                    Generated.IsAscii(result);
                    var before = string.Concat(result.GeneratedSources.Select(s => s.SourceText));
                    return before == string.Concat(host.Reorder().GeneratedSources.Select(s => s.SourceText));
                },
                iter: 60,
                threads: 1
            );
}
