using CorpusSdk.Characters;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.References;

/// <summary>The mark that opens an entry: <c>[1]</c>, <c>1.</c>, <c>1)</c>, <c>[^note]:</c>, <c>[id]: https://…</c>.</summary>
/// <param name="Kind">What kind of mark it is.</param>
/// <param name="Label">What marks in the text call the entry.</param>
/// <param name="TextStart">Where the text of the entry begins.</param>
internal readonly record struct EntryMark(EntryMarkKind Kind, string Label, int TextStart)
{
    private const int LongestLabel = 60;

    /// <summary>The mark at the start of a line.</summary>
    public static EntryMark At(string text, TextSpan line)
    {
        if (text[line.Start] == '[')
            return Bracketed(text, line);
        var end = Digits(text, line.Start, line.End);
        if (end == line.Start || end - line.Start > 3 || end + 1 >= line.End || text[end] is not ('.' or ')' or '\t'))
            return default;
        return CharacterTable.IsBlank(text[end + 1]) || text[end] == '\t'
            ? Make(EntryMarkKind.Number, text, line.Start, end, end + 1, line.End)
            : default;
    }

    private static EntryMark Bracketed(string text, TextSpan line)
    {
        var close = text.IndexOf(']', line.Start, System.Math.Min(line.Length, LongestLabel));
        if (close < line.Start + 2 || close + 1 >= line.End)
            return default;
        var colon = text[close + 1] == ':';
        if (text[line.Start + 1] == '^')
            return colon && close > line.Start + 2
                ? Make(EntryMarkKind.Footnote, text, line.Start + 1, close, close + 2, line.End)
                : default;
        if (colon && IsAddress(text, TextSpans.Trim(text, close + 2, line.End)))
            return Make(EntryMarkKind.Link, text, line.Start + 1, close, close + 2, line.End);
        return Digits(text, line.Start + 1, line.End) == close && close - line.Start <= 4
            ? Make(EntryMarkKind.BracketedNumber, text, line.Start + 1, close, close + (colon ? 2 : 1), line.End)
            : default;
    }

    private static EntryMark Make(EntryMarkKind kind, string text, int labelStart, int labelEnd, int textStart, int end)
    {
        var rest = TextSpans.Trim(text, System.Math.Min(textStart, end), end);
        return rest.IsEmpty ? default : new EntryMark(kind, text.Substring(labelStart, labelEnd - labelStart), rest.Start);
    }

    private static bool IsAddress(string text, TextSpan rest) =>
        string.CompareOrdinal(text, rest.Start, "http", 0, 4) == 0
        || string.CompareOrdinal(text, rest.Start, "<http", 0, 5) == 0
        || string.CompareOrdinal(text, rest.Start, "www.", 0, 4) == 0;

    private static int Digits(string text, int start, int end)
    {
        while (start < end && text[start] is >= '0' and <= '9')
            start++;
        return start;
    }
}
