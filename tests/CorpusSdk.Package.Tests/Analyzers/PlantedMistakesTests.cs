using System;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace CorpusSdk.Package.Tests;

/// <summary>Ten mistakes in documents and in the code that uses them, as <c>dotnet build</c> prints them.</summary>
public sealed partial class PlantedMistakesTests(PackageFeed feed)
{
    private const string Program = """
        using CorpusSdk;

        var article = Corpus.Articles.RussiaUsesKoreanCrisisToScorePointsInItsStandoffWithUS;
        Console.WriteLine(article.Quote("denuclearization of Korea is hardly feasible").Location);
        Console.WriteLine(article.Quote("a \"denuclearization of Korea is hardly achievable,\" but").Location);
        Console.WriteLine(Corpus.Sources.Find("interfaks"));
        Console.WriteLine(Corpus.Sources.Find("interfax"));
        Console.WriteLine("Talks went on (Interfax, January 9, 2018), after others (Interfax, January 7, 2018).");
        if (article.Citations[0].Date!.Value.IsBefore(article.Published!.Value) != 0)
            Console.WriteLine("before");
        switch (Corpus.Sources.Interfax.Kind)
        {
            case SourceKind.Agency:
                break;
        }

        Console.WriteLine(Corpus.Articles.PortNotes.Title);

        [Evidence("Interfax_2018_01_02")]
        static class Tests;
        """;

    private const string Document = """
        ---
        title: Harbour Notes
        aliases: [Port Notes]
        date: 2018-05-20
        ---

        The crane was repaired (Interfax, February 30, 2018). The port opened again (Interfax, May 4, 2018.
        """;

    private static readonly string[] Expected =
    [
        "Program.cs 4,33 error CORPUS2003",
        "Program.cs 6,39 warning CORPUS2001",
        "Program.cs 7,19 warning CORPUS2002",
        "Program.cs 8,19 warning CORPUS2004",
        "Program.cs 9,76 warning CORPUS2005",
        "Program.cs 11,9 warning CORPUS2006",
        "Program.cs 17,19 warning CORPUS2007",
        "Program.cs 19,11 warning CORPUS2008",
        "harbour.txt 7,35 warning CORPUS0103",
        "harbour.txt 7,77 warning CORPUS0301",
    ];

    [Fact]
    public async Task The_build_prints_each_mistake_and_nothing_else()
    {
        var consumer = feed.NewConsumer();
        consumer.WriteProject();
        consumer.AddSeed();
        consumer.Write("corpus/harbour.txt", Document);
        consumer.Write("Program.cs", Program);
        consumer.Write(
            ".globalconfig",
            "is_global = true\ndotnet_diagnostic.CORPUS2002.severity = warning\ndotnet_diagnostic.CORPUS2004.severity = warning\n"
        );
        var output = (await consumer.Dotnet("build")).Fails().Output;
        var printed = Printed().Matches(output).Select(m => string.Join(' ', m.Groups.Values.Skip(1).Select(g => g.Value))).Distinct();
        Assert.Equal(Expected.Order(StringComparer.Ordinal), printed.Order(StringComparer.Ordinal));
        Assert.Contains("the nearest are 'denuclearization of Korea is hardly achievable'", output);
        Assert.DoesNotContain("AD0001", output);
    }

    [GeneratedRegex(@"(\w+\.\w+)\(([0-9,]+)\): (error|warning) (\w+):")]
    private static partial Regex Printed();
}
