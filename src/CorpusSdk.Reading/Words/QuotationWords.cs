using System;
using CorpusSdk.Reading.Knowledge;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Words;

/// <summary>Classes of words around quotations, from <c>quotation-words.tsv</c>.</summary>
[Flags]
internal enum QuotationWord
{
    None = 0,
    Naming = 1,
    Called = 2,
    Meaning = 4,
    Work = 8,
    Copula = 16,
    Auxiliary = 32,
    Adverb = 64,
    Negation = 128,
    Preposition = 256,
    Opener = 512,
    Opening = 1024,
    Determiner = 2048,
    Conjunction = 4096,
    Predicate = 8192,
    Role = 16384,
    Former = 32768,
    Collective = 65536,
    Elision = 131072,
    Statement = 262144,
    View = 524288,
    Talk = 1048576,
    Reply = 2097152,
    Citing = 4194304,
    Kin = 8388608,
}

/// <summary>Looks words up, case ignored.</summary>
internal static class QuotationWords
{
    private static readonly WordClasses Words = new(
        "quotation-words",
        static c => (int)Enum.Parse(typeof(QuotationWord), c, ignoreCase: true)
    );

    public static bool Is(ReadOnlySpan<char> word, QuotationWord wanted) => (Words.Of(word) & (int)wanted) != 0;

    /// <summary>Whether a token is a word of one of the classes.</summary>
    public static bool Is(TokenList tokens, int at, QuotationWord wanted) =>
        at >= 0 && at < tokens.Count && tokens[at].Kind == TokenKind.Word && (Of(tokens.FormOf(at)) & (int)wanted) != 0;

    private static int Of(WordForm form) =>
        form.QuotationClasses != 0 ? form.QuotationClasses : form.QuotationClasses = (int)Words.Of(form.Text.AsSpan()) | WordForm.Asked;
}
