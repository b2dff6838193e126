using System.Linq;
using System.Text;
using CorpusSdk.Reading.Naming;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace CorpusSdk.Generators.Tests.Naming;

public sealed class IdentifierMakerTests
{
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String,
        Gen.Char['\0', '\u024F'].Array[0, 200].Select(c => new string(c)),
        Gen.OneOf(Gen.Char, Gen.Char['\u0300', '\u036F'], Gen.Char['\uD800', '\uDFFF'], Gen.Char['a', 'z'])
            .Array[0, 150]
            .Select(c => new string(c))
    );

    [Theory]
    [InlineData(
        "Russia Uses Korean Crisis to Score Points in Its Standoff With US",
        "RussiaUsesKoreanCrisisToScorePointsInItsStandoffWithUS"
    )]
    [InlineData("24.kg", "_24Kg")]
    [InlineData("Kremlin.ru", "KremlinRu")]
    [InlineData("rbc.ru", "RbcRu")]
    [InlineData("S-300PMU-2", "S300PMU2")]
    [InlineData("People\u2019s Republic", "PeoplesRepublic")]
    [InlineData("the 'quoted' word", "TheQuotedWord")]
    [InlineData("1950\u20131953", "_1950_1953")]
    [InlineData("snake_case name", "SnakeCaseName")]
    [InlineData("class", "Class")]
    [InlineData("a\u200Db", "Ab")]
    [InlineData("cafe\u0301", "Caf\u00E9")]
    [InlineData("\u00E9t\u00E9", "\u00C9t\u00E9")]
    [InlineData("\U00020BB7\u91CE\u5BB6", "_u20BB7\u91CE\u5BB6")]
    [InlineData("\u0301a", "_\u0301a")]
    [InlineData("!!!", "")]
    [InlineData("", "")]
    public void Names_are_made(string text, string expected) => Assert.Equal(expected, IdentifierMaker.FromText(text));

    /// <summary>Not a row of the theory: the metadata of an attribute cannot hold half of a pair.</summary>
    [Fact]
    public void Half_of_a_pair_is_spelt_as_unknown() => Assert.Equal("X_uFFFDY", IdentifierMaker.FromText("x \uD800 y"));

    [Fact]
    public void Long_names_are_cut_before_a_word()
    {
        var name = IdentifierMaker.FromText(string.Join(" ", Enumerable.Repeat("sixsix", 40)));
        Assert.Equal(78, name.Length);
        Assert.Equal(80, IdentifierMaker.FromText(new string('a', 5000)).Length);
    }

    [Fact]
    public void Every_name_is_an_identifier_for_the_compiler() =>
        Text.Sample(
            text =>
            {
                var name = IdentifierMaker.FromText(text);
                return name.Length == 0
                    || (SyntaxFacts.IsValidIdentifier(name) && name.Length <= IdentifierMaker.MaximumLength + 1 && IsOneToken(name));
            },
            iter: 20_000
        );

    [Fact]
    public void Equal_texts_in_other_forms_give_one_name() =>
        Gen
            .String.Where(IsWellFormed)
            .Sample(
                text => IdentifierMaker.FromText(text.Normalize(NormalizationForm.FormD)) == IdentifierMaker.FromText(text.Normalize()),
                iter: 20_000
            );

    [Fact]
    public void The_pinned_normalisation_is_that_of_the_host() =>
        Gen.OneOf(
                Gen.Char,
                Gen.Char['\u0041', '\u017F'],
                Gen.Char['\u0300', '\u0345'],
                Gen.Char['\u1100', '\u11FF'],
                Gen.Char['\uAC00', '\uD7A3']
            )
            .Array[0, 12]
            .Select(c => new string(c))
            .Where(IsWellFormed)
            .Sample(text => Nfc.Normalize(text) == text.Normalize(), iter: 50_000);

    [Fact]
    public void A_name_makes_itself_again() =>
        Gen.Char['a', 'z']
            .Array[1, 60]
            .Select(c => new string(c))
            .Sample(w => IdentifierMaker.FromText(IdentifierMaker.FromText(w)) == IdentifierMaker.FromText(w));

    [Fact]
    public void Literals_give_back_what_they_were_made_of() =>
        Text.Sample(text => (string?)SyntaxFactory.ParseToken(Emit.Ascii.Literal(text)).Value == text, iter: 20_000);

    private static bool IsOneToken(string name)
    {
        var token = SyntaxFactory.ParseToken(Emit.Ascii.Identifier(name));
        return token.FullSpan.Length == Emit.Ascii.Identifier(name).Length
            && token.ValueText == name
            && token.IsKind(SyntaxKind.IdentifierToken);
    }

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]))
                return false;
        }

        return true;
    }
}
