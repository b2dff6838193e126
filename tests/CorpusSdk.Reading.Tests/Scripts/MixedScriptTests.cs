using System.Linq;
using Xunit;

namespace CorpusSdk.Reading.Tests.Scripts;

/// <summary>Words and names that mix scripts are reported and never made one with their look-alikes.</summary>
public sealed class MixedScriptTests
{
    [Theory]
    [InlineData("Vladimir \u0420utin met Angela Merkel.", "\u0420utin", "Cyrillic", "U+0420")]
    [InlineData("The bank was called P\u0430ypal.", "P\u0430ypal", "Cyrillic", "U+0430")]
    [InlineData("The club \u0391jax won.", "\u0391jax", "Greek", "U+0391")]
    [InlineData("The missile system SU 83\u041C6\u04152 was shown.", "SU 83\u041C6\u04152", "Cyrillic", "U+041C")]
    public void A_mix_is_reported_with_its_letter(string body, string word, string script, string letter)
    {
        var finding = Assert.Single(Read.Body(body).Findings, f => f.Rule == "CORPUS0502");
        Assert.Equal([word, script, letter], finding.Arguments);
    }

    [Theory]
    [InlineData("The dose was 5 \u03BCg, and \u03B1-synuclein rose.")]
    [InlineData("He called it \u0434\u0430\u0447\u0430 (dacha).")]
    [InlineData("\u041F\u0443\u0442\u0438\u043D met Merkel in \u0391\u03B8\u03AE\u03BD\u03B1.")]
    [InlineData("M\u00FCller met \u0141ukasz in S\u00E3o Paulo.")]
    public void Words_of_one_script_are_not(string body) => Assert.DoesNotContain(Read.Body(body).Findings, f => f.Rule == "CORPUS0502");

    [Fact]
    public void Look_alikes_stay_two_entities()
    {
        var people = Read.Body("Angela Merkel met Boris Johnson. \u0410ngela Merkel left.")
            .Entities.Where(e => e.Kind == EntityKind.Person);
        Assert.DoesNotContain(people, e => e.Mentions.Count > 1);
    }
}
