using System.Threading.Tasks;
using Xunit;

namespace CorpusSdk.Package.Tests.Projects;

/// <summary>A folder of Markdown articles with front matter, a sidecar and a schema of its own.</summary>
public sealed class MarkdownCorpusTests(PackageFeed feed)
{
    private const string Settings = """
        publications:
          - name: Meridian Review
            firstVolumeYear: 2004
        fields:
          region: { type: string, allowed: [North, South], required: true }
          rating: integer
          about: entity
        """;

    private const string Ferry = """
        ---
        title: The Ferry That Never Came
        authors: [Anna Corvel, Jon Reth]
        date: 2021-03-04
        publication: Meridian Review
        region: North
        rating: 4
        about: oslo
        ---

        # The Ferry That Never Came

        The ministry in **Oslo** said that the *northern* ferry “will not return before May” ([Harbour Gazette](https://harbour.example/ferry), March 1).

        > “We waited,” said Mayor Rosa Quill.

        ```
        (Interfax, March 3, 2021)
        ```

        The ice is blamed.[^1] See [the next part](part-2.md).

        [^1]: Polar Dispatch, February 28, 2021.
        """;

    private const string Program = """
        var ferry = Corpus.Articles.TheFerryThatNeverCame;
        App.Typed.Region region = ferry.Region;
        Console.WriteLine($"{region} {ferry.Rating} {ferry.About} {ferry.Published} {string.Join(";", ferry.Authors)}");
        foreach (var citation in ferry.Citations)
            Console.WriteLine($"{citation.Kind} {citation.Source} {citation.Date}: {ferry.Text.ToString()[citation.Span.Start..citation.Span.End]}");
        Console.WriteLine(ferry.Citations.HarbourGazette_2021_03_01.Support.Sentence.Text);
        Console.WriteLine(ferry.References[0].Target == Corpus.Articles.TheNextPart);
        Console.WriteLine(Corpus.Articles.TheNextPart.Region);
        Console.WriteLine(ferry.Quote("the northern ferry \"will not return before May\"").Text);
        """;

    [Fact]
    public async Task Fields_are_typed_and_texts_have_no_markup()
    {
        var consumer = feed.NewConsumer();
        consumer.WriteProject();
        consumer.Write("corpus/corpus.yml", Settings);
        consumer.Write("corpus/notes #1/ferry.md", Ferry);
        consumer.Write("corpus/notes #1/part-2.md", "# The Next Part\n\nThe ferry came back (Interfax, April 2, 2021).\n");
        consumer.Write("corpus/notes #1/part-2.meta.yml", "region: South\n");
        consumer.Write("Program.cs", Program);
        Assert.Equal(
            [
                "North 4 Oslo 2021-03-04 Anna Corvel;Jon Reth",
                "Media Harbour Gazette 2021-03-01: ([Harbour Gazette](https://harbour.example/ferry), March 1)",
                "Footnote Polar Dispatch 2021-02-28: [^1]",
                "The ministry in Oslo said that the northern ferry “will not return before May” (Harbour Gazette, March 1).",
                "True",
                "South",
                "the northern ferry “will not return before May”",
            ],
            (await consumer.Run()).TrimEnd().Split('\n')
        );
    }

    [Fact]
    public async Task Each_document_is_checked_against_the_schema()
    {
        var consumer = feed.NewConsumer();
        consumer.WriteProject();
        consumer.Write("corpus/corpus.yml", Settings);
        consumer.Write("corpus/ferry.md", Ferry.Replace("North", "West").Replace("rating: 4", "rating: high"));
        consumer.Write("corpus/part-2.md", "# The Next Part\n\nThe ferry came back.\n");
        consumer.Write("Program.cs", "System.Console.WriteLine(Corpus.Articles.Count);");
        var output = (await consumer.Dotnet("build")).Fails().Output;
        Assert.Contains("ferry.md(6,9): error CORPUS0825", output);
        Assert.Contains("ferry.md(7,9): error CORPUS0805", output);
        Assert.Contains("part-2.md(1,1): error CORPUS0826", output);
    }
}
