using System;
using CorpusSdk.Reading.Knowledge;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Words;

/// <summary>Forenames, from <c>forenames.tsv</c>.</summary>
internal static class PersonNames
{
    private const int Longest = 14;

    private static readonly Lazy<SpanDictionary<char>> Forenames = new(Load);

    /// <summary>Whether a token is a forename.</summary>
    public static bool HasForename(TokenList tokens, int index) => tokens[index].Length <= Longest && IsForename(tokens.FormOf(index));

    /// <summary>The gender of a forename, <c>m</c> or <c>f</c>; NUL when it is not known or both bear it.</summary>
    public static char GenderOf(ReadOnlySpan<char> name) =>
        name.Length <= Longest && Forenames.Value.TryGet(name, out var gender) ? gender : '\0';

    private static bool IsForename(WordForm form)
    {
        if (form.Forename == 0)
            form.Forename = (Forenames.Value.TryGet(form.Text.AsSpan(), out _) ? 1 : 0) | WordForm.Asked;
        return form.Forename != WordForm.Asked;
    }

    private static SpanDictionary<char> Load()
    {
        var names = new SpanDictionary<char>();
        foreach (var row in KnowledgeTable.Load("forenames").Rows)
            names.TryAdd(row["name"], row["gender"] is { Length: 1 } gender ? gender[0] : '\0');
        return names;
    }
}
