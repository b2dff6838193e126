using System;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Knowledge;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Dates;

/// <summary>The words by which dates of running text are read, from <c>date-words.tsv</c>, and the English months.</summary>
internal static class DateWords
{
    private static readonly SpanDictionary<DateWord> Words = Load();

    /// <summary>The word at a token; null when it is none of dates.</summary>
    public static DateWord? At(TokenList tokens, int at) => at >= 0 && at < tokens.Count ? Of(tokens.FormOf(at)) : null;

    /// <summary>A word, case ignored; null when it is none of dates.</summary>
    public static DateWord? Of(ReadOnlySpan<char> word) => Words.TryGetLower(word, out var known) ? known : null;

    private static DateWord? Of(WordForm form) => (form.Date ??= Of(form.Text.AsSpan()) ?? (object)Words) as DateWord;

    /// <summary>Whether the word at a token is of one of these kinds.</summary>
    public static bool Is(TokenList tokens, int at, DateWordKinds kinds) => At(tokens, at) is { } word && word.Is(kinds);

    /// <summary>Whether the word at a token is of a kind, and the value it then has.</summary>
    public static bool Is(TokenList tokens, int at, DateWordKinds kind, out int value)
    {
        value = 0;
        if (At(tokens, at) is not { } word || !word.Is(kind))
            return false;
        value = word.ValueAs(kind);
        return true;
    }

    private static SpanDictionary<DateWord> Load()
    {
        var words = new SpanDictionary<DateWord>();
        foreach (var row in KnowledgeTable.Load("date-words").Rows)
        {
            var kind = (DateWordKinds)Enum.Parse(typeof(DateWordKinds), row["kind"]);
            foreach (var word in row.List("words"))
                Add(words, word, kind, SignedNumber(row["value"]));
        }

        foreach (var row in KnowledgeTable.Load("months").Rows)
        {
            if (row["language"] != "en")
                continue;
            foreach (var name in row.List("names"))
                Add(words, CharacterTable.ToLower(name), DateWordKinds.Month, row.Number("number")!.Value);
            foreach (var name in row.List("abbreviations"))
                Add(words, CharacterTable.ToLower(name), DateWordKinds.Month, row.Number("number")!.Value);
        }

        return words;
    }

    private static void Add(SpanDictionary<DateWord> words, string key, DateWordKinds kind, int value)
    {
        if (!words.TryGet(key.AsSpan(), out var word))
            words.TryAdd(key, word = new DateWord());
        word.Add(kind, value);
    }

    private static int SignedNumber(string cell) => cell[0] == '-' ? -DigitRuns.Value(cell.AsSpan(1)) : DigitRuns.Value(cell.AsSpan());
}
