using System;
using CorpusSdk.Reading.Knowledge;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Words;

/// <summary>Classes of words by which unknown names are recognised, from <c>entity-words.tsv</c>.</summary>
[Flags]
internal enum EntityWord
{
    None = 0,
    Organization = 1,
    Body = 2,
    Portfolio = 4,
    Place = 8,
    Weapon = 16,
    Event = 32,
    EventOf = 64,
    Locative = 128,
    Lookalike = 256,
    Connector = 512,
    Particle = 1024,
    Prefix = 2048,
    LegalForm = 4096,
    Bare = 8192,
    Holder = 16384,
    Folk = 32768,
    Led = 65536,
    Unlisted = 131072,
    National = 262144,
    Fielded = 524288,
    Warship = 1048576,
}

/// <summary>Looks words up, case ignored.</summary>
internal static class EntityWords
{
    private static readonly WordClasses Words = new("entity-words", static c => (int)Enum.Parse(typeof(EntityWord), c, ignoreCase: true));

    public static bool Is(ReadOnlySpan<char> word, EntityWord wanted) => (Words.Of(word) & (int)wanted) != 0;

    /// <summary>Whether a token is such a word.</summary>
    public static bool Is(TokenList tokens, int at, EntityWord wanted) => (Of(tokens.FormOf(at)) & (int)wanted) != 0;

    private static int Of(WordForm form) =>
        form.EntityClasses != 0 ? form.EntityClasses : form.EntityClasses = (int)Words.Of(form.Text.AsSpan()) | WordForm.Asked;
}
