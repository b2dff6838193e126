using System.Linq;
using Xunit;

namespace CorpusSdk.Reading.Tests.Entities.Registry;

/// <summary>The registry beats what lists, rules and the tagger say.</summary>
public sealed class RegistryReadingTests
{
    private const string Kept = "{ name: Valley Water Forum, kind: organization }";

    [Fact]
    public void A_name_that_nothing_else_knows_is_found_with_its_aliases_and_possessives()
    {
        const string entry = "{ name: Valley Water Forum, kind: organization, aliases: [VWF, the Forum], wikidata: Q42 }";
        const string body =
            "Members of the valley water forum and the Valley Water Forum met. VWF’s chair spoke. In May, the Forum voted. The Forum rose.";
        Assert.Equal(
            "Organization valley-water-forum: Valley Water Forum (name), VWF (acronym), the Forum (alias), The Forum (alias)",
            Entities(body, entry)
        );
        Assert.Equal("Q42", Assert.Single(Read(body, entry).Entities).Wikidata);
    }

    [Fact]
    public void Small_letters_are_no_hindrance_to_a_name_of_the_user() =>
        Assert.Equal("Product bitcoin: bitcoin (name)", Entities("The price of bitcoin fell.", "{ name: bitcoin, kind: product }"));

    [Fact]
    public void A_kind_is_corrected_and_the_name_with_it()
    {
        const string body = "The rally in Jordan was large. Jordan spoke of it.";
        Assert.Equal(
            "Person terry-jordan: Jordan (alias), Jordan (alias)",
            Entities(body, "{ name: Terry Jordan, kind: person, aliases: Jordan }")
        );
        Assert.StartsWith("Place jordan", Entities(body, ""));
    }

    [Fact]
    public void The_id_of_a_listed_entity_renames_it_in_all_its_forms() =>
        Assert.Equal(
            ["Kyiv (city)", "Kyiv (city)"],
            Read("He left Kiev. Later Kyiv was quiet.", "{ id: kyiv, name: Kyiv (city) }")
                .Entities.SelectMany(e => e.Mentions.Select(_ => e.Name))
        );

    [Fact]
    public void Merged_ids_become_the_entity() =>
        Assert.Equal(
            "Place britain: Scotland (name), England (name)",
            Entities("He went to Scotland and to England.", "{ name: Britain, kind: place, merge: [scotland, england] }")
        );

    [Fact]
    public void A_split_form_is_an_entity_of_its_own()
    {
        const string body = "Barack Obama spoke in Chicago. Later Michelle met Obama there.";
        Assert.Contains("Person barack-obama: Barack Obama (name), Obama (alias)", Entities(body, ""));
        var split = Entities(body, "{ id: barack-obama, split: [Obama] }");
        Assert.Contains("Person barack-obama: Barack Obama (name);", split);
        Assert.Contains("Person obama: Obama (name)", split);
    }

    [Fact]
    public void What_is_never_an_entity_is_none_and_nothing_inside_it_is()
    {
        const string body = "He wrote to the Moscow Pravda Bulletin. Moscow did not answer.";
        Assert.Equal("Place moscow: Moscow (name)", Entities(body, "", "Moscow Pravda Bulletin"));
        Assert.DoesNotContain("moscow:", Entities(body, "", "Moscow"));
    }

    [Fact]
    public void A_longer_name_keeps_a_word_that_is_an_alias_and_the_name_of_a_person()
    {
        const string entry = "{ name: Ivan Petrovsky, kind: person, aliases: Petrovsky }";
        var found = Entities("Ivan Petrovsky founded the Ivan Petrovsky Foundation. Petrovsky left it in May.", entry);
        Assert.Contains("Person ivan-petrovsky: Ivan Petrovsky (name), Petrovsky (alias)", found);
    }

    [Fact]
    public void A_name_of_several_words_is_not_swallowed_by_a_longer_one()
    {
        const string body = "Editor Valley Herald Anna Smith said so.";
        Assert.Contains("Organization valley-herald: Valley Herald (name)", Entities(body, "{ name: Valley Herald, kind: organization }"));
    }

    [Fact]
    public void A_name_that_stands_for_another_is_a_metonym_where_it_acts() =>
        Assert.Equal(
            "Place bankova: Bankova (metonym), Bankova (name)",
            Entities(
                "Bankova denounced the plan. He walked along Bankova in the rain.",
                "{ name: Bankova, kind: place, standsFor: ukraine }"
            )
        );

    [Fact]
    public void A_document_names_the_entities_that_no_list_knows_once()
    {
        const string body = "Terrence Applewhite met Vladimir Putin in Moscow. Later Edgar Winterbourne called Applewhite.";
        Assert.DoesNotContain(Read(body, "").Findings, f => f.Rule == "CORPUS0501");
        var finding = Assert.Single(Read(body, Kept).Findings, f => f.Rule == "CORPUS0501");
        Assert.Equal(["2 entities are", "Terrence Applewhite, Edgar Winterbourne"], finding.Arguments);
        Assert.Equal((Severity.Info, 3, 1), (finding.Severity, finding.Line, finding.Column));
    }

    [Fact]
    public void Names_of_lists_and_of_the_registry_are_not_new()
    {
        Assert.DoesNotContain(Read("Vladimir Putin flew from Moscow to Paris.", Kept).Findings, f => f.Rule == "CORPUS0501");
        const string body = "Terrence Applewhite met Vladimir Putin in Moscow.";
        Assert.DoesNotContain(Read(body, "{ name: Terrence Applewhite, kind: person }").Findings, f => f.Rule == "CORPUS0501");
        Assert.DoesNotContain(Read(body, "", "Terrence Applewhite").Findings, f => f.Rule == "CORPUS0501");
    }

    [Fact]
    public void Of_many_new_names_ten_are_told()
    {
        var people =
            "Adam Berk,Boris Calder,Carl Denholm,David Eastlake,Edgar Farrow,Frank Garston,George Halsted,Henry Ilford,Ian Jarrow,John Kelling,Karl Lorne";
        var body = string.Join(" ", people.Split(',').Select(p => "He met " + p + " in May."));
        var finding = Assert.Single(Read(body, Kept).Findings, f => f.Rule == "CORPUS0501");
        Assert.StartsWith("11 ", finding.Arguments[0]);
        Assert.EndsWith("John Kelling, \u2026", finding.Arguments[1]);
    }

    private static ArticleReading Read(string body, string entry, string? never = null)
    {
        var settings = EntitySettings.Read(
            (entry.Length == 0 ? "" : "entities:\n  - " + entry + "\n") + (never is null ? "" : "not: " + never)
        );
        Assert.Empty(settings.Findings);
        var options = new ReadingOptions { KnownEntities = new EntityRegistry(settings) };
        return new ArticleReader(options).Read("test", "test.txt", Tests.Read.Article(body));
    }

    private static string Entities(string body, string entry, string? never = null)
    {
        var text = Tests.Read.Article(body);
        return string.Join(
                "; ",
                Read(body, entry, never)
                    .Entities.Select(e =>
                        e.Kind
                        + " "
                        + e.Id
                        + ": "
                        + string.Join(", ", e.Mentions.Select(m => $"{text.Slice(m.Span)} ({m.Form.ToString().ToLowerInvariant()})"))
                    )
            ) + (entry.Contains("split", System.StringComparison.Ordinal) ? ";" : "");
    }
}
