namespace CorpusSdk.Reading.Outline;

/// <summary>A byline that tells what the author is and not who: <c>By our correspondent</c>, <c>From our legal correspondent in Oslo</c>.</summary>
internal static class UnnamedByline
{
    private const string From = "From ";
    private const int MostWordsOfField = 3;

    /// <summary>Whether a line opens with <c>From</c>, as titles do too.</summary>
    public static bool Opens(string text, TextSpan line) =>
        line.Length > From.Length && string.CompareOrdinal(text, line.Start, From, 0, From.Length) == 0;

    /// <summary>Whether a part of a line is such a byline with <c>From</c>.</summary>
    public static bool IsFrom(string text, TextSpan part) =>
        Opens(text, part) && Is(Byline.Words(text.Substring(part.Start + From.Length, part.Length - From.Length)));

    /// <summary>Whether words are <c>our correspondent</c>, <c>a staff reporter in Oslo</c>, <c>our Middle East correspondent</c>.</summary>
    public static bool Is(string[] words)
    {
        var field = 0;
        while (field < words.Length && BylineWords.Default.Determiners.Contains(words[field]))
            field++;
        var role = field;
        while (role < words.Length && role - field < MostWordsOfField && !BylineWords.Default.Roles.Contains(words[role]))
            role++;
        var end = role;
        while (end < words.Length && BylineWords.Default.Roles.Contains(words[end]))
            end++;
        return field > 0 && end > role && (end == words.Length || BylineWords.Default.Relations.Contains(words[end]));
    }
}
