using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace CorpusSdk.Reading.Tests.Entities;

public class KnowledgeFileTests
{
    private static readonly string[] Files =
    [
        "countries",
        "people",
        "events",
        "treaties",
        "products",
        "peoples",
        "organizations",
        "places",
    ];

    public static TheoryData<string> Names => [.. Files];

    [Theory]
    [MemberData(nameof(Names))]
    public void Ids_are_slugs_and_stand_once(string file)
    {
        var ids = Rows(file).Select(static r => r["id"]).ToList();
        Assert.Empty(ids.GroupBy(static i => i).Where(static g => g.Count() > 1).Select(static g => g.Key));
        Assert.All(ids, static id => Assert.True(IsSlug(id), id));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_file_tells_its_origin_and_licence(string file)
    {
        var comments = string.Join(" ", Lines(file).TakeWhile(static l => l.StartsWith('#')));
        Assert.Contains("Origin:", comments, StringComparison.Ordinal);
        Assert.Matches("MIT|CC BY", comments);
    }

    [Fact]
    public void No_form_belongs_to_two_entities_unless_it_is_guarded()
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        var shared = new List<string>();
        foreach (var file in Files)
        {
            foreach (var row in Rows(file))
            {
                foreach (var form in Forms(row))
                {
                    var owner = file + ":" + row["id"];
                    if (!owners.TryAdd(form, owner) && owners[form] != owner)
                        shared.Add(form + ": " + owners[form] + ", " + owner);
                }
            }
        }

        Assert.Empty(shared);
    }

    [Fact]
    public void The_place_of_a_people_is_in_the_lists()
    {
        var places = Rows("countries").Concat(Rows("places")).Select(static r => r["id"]).ToHashSet(StringComparer.Ordinal);
        Assert.Subset(
            places,
            Rows("peoples").Select(static r => r["place"]).Where(static p => p.Length > 0).ToHashSet(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData("products")]
    [InlineData("events")]
    [InlineData("treaties")]
    [InlineData("peoples")]
    [InlineData("organizations")]
    public void Guarded_forms_name_a_class_of_words(string file)
    {
        var classes = Rows("evidence-words").Select(static r => r["class"]).ToHashSet(StringComparer.Ordinal);
        Assert.All(Rows(file), row => Assert.True(row["guarded"].Length == 0 || classes.Contains(row["near"]), row["id"]));
    }

    [Fact]
    public void Every_country_of_ISO_3166_is_there() =>
        Assert.True(Rows("countries").Select(static r => r["iso2"]).Where(static c => c.Length == 2).Distinct().Count() >= 240);

    private static IEnumerable<string> Forms(Dictionary<string, string> row)
    {
        var guarded = row.GetValueOrDefault("guarded", "").Split('|');
        return new[] { row["name"] }
            .Concat(row.GetValueOrDefault("variants", "").Split('|'))
            .Concat(row.GetValueOrDefault("demonyms", "").Split('|'))
            .Where(f => f.Length > 0 && !guarded.Contains(f))
            .Select(static f => f.Replace('’', '\''));
    }

    private static bool IsSlug(string id) =>
        id.Length > 0
        && id[0] != '-'
        && id[^1] != '-'
        && id.All(static c => c == '-' || (char.IsLetterOrDigit(c) && char.ToLowerInvariant(c) == c));

    private static IEnumerable<Dictionary<string, string>> Rows(string file)
    {
        var lines = Lines(file)
            .SkipWhile(static l => l.StartsWith('#'))
            .Where(static l => l.Length > 0)
            .Select(static l => l.Split('\t'))
            .ToList();
        return lines
            .Skip(1)
            .Select(cells => lines[0].Select((c, i) => (c, i)).ToDictionary(p => p.c, p => p.i < cells.Length ? cells[p.i] : ""));
    }

    private static string[] Lines(string file)
    {
        using var stream = typeof(ArticleReader).Assembly.GetManifestResourceStream("CorpusSdk.Knowledge." + file + ".tsv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n');
    }
}
