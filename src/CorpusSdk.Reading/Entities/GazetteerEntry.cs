using System.Linq;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Entities;

/// <summary>A form of a known name.</summary>
/// <param name="Kind">Kind of the entity.</param>
/// <param name="Id">Id of the entity.</param>
/// <param name="Name">Canonical name.</param>
/// <param name="Form">How the form names it.</param>
/// <param name="Rank">Whether it is a country, a capital or another place.</param>
/// <param name="Written">The form as written.</param>
/// <param name="Near">Words beside which alone the form is this name; none when it always is.</param>
internal sealed record GazetteerEntry(
    EntityKind Kind,
    string Id,
    string Name,
    MentionForm Form,
    PlaceRank Rank,
    string Written,
    Evidence Near = Evidence.None
)
{
    private string[]? _tokens;

    /// <summary>The tokens of the form; made on first use, since of thousands of names a document meets a few.</summary>
    public string[] Tokens => _tokens ??= [.. Tokenizer.Tokenize(Written).Select(t => Written.Substring(t.Start, t.Length))];
}

/// <summary>What a place is; other kinds have none.</summary>
internal enum PlaceRank : byte
{
    None,
    Country,
    Capital,
    Region,
    City,
}
