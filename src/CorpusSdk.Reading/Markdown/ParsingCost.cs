using System;
using CorpusSdk.Characters;

namespace CorpusSdk.Reading.Markdown;

/// <summary>
/// Estimates before a document is parsed what parsing it would cost. The parser limits how deep elements are nested and refuses more; but what opens a link,
/// an HTML declaration or a definition makes it search the rest of the paragraph, and a wide table takes memory for every cell of every row.
/// </summary>
internal static class ParsingCost
{
    // In characters searched: about half a second.
    private const long Most = 120_000_000;

    private const long SearchOfOpener = 1;

    // A definition is searched eight times as fast as what opens a link.
    private const int DefinitionsPerOpener = 8;

    private const long MostCells = 500_000;

    // Each underlined heading is searched for among its neighbours.
    private const int MostUnderlines = 10_000;

    /// <summary>Whether a document is too costly to parse.</summary>
    public static bool IsTooHigh(string text)
    {
        long cost = 0;
        long cells = 0;
        var underlines = 0;
        var (openers, definitions, length, columns) = (0, 0, 0, 0);
        for (var start = 0; start <= text.Length; )
        {
            var found = text.AsSpan(start).IndexOfAny('\n', '\r');
            var end = found < 0 ? text.Length : start + found;
            var line = text.AsSpan(start, end - start);
            if (IsBlank(line))
            {
                cost += length * (openers + (long)(definitions / DefinitionsPerOpener)) * SearchOfOpener;
                (openers, definitions, length, columns) = (0, 0, 0, 0);
            }
            else
            {
                length += line.Length + 1;
                Count(line, ref openers, ref definitions);
                cells += columns;
                if (IsRule(line, out var pipes))
                {
                    underlines++;
                    columns = Math.Max(columns, pipes);
                }
            }

            start = end + 1;
        }

        cost += length * (openers + (long)(definitions / DefinitionsPerOpener)) * SearchOfOpener;
        return cost > Math.Max(Most, text.Length * 64L) || cells > Math.Max(MostCells, text.Length) || underlines > MostUnderlines;
    }

    private static void Count(ReadOnlySpan<char> line, ref int openers, ref int definitions)
    {
        for (var i = line.IndexOfAny('<', ']'); i >= 0 && i + 1 < line.Length; )
        {
            if (line[i] == '<' ? IsDeclaration(line.Slice(i + 1)) : line[i + 1] == '(' && !IsClosed(line.Slice(i + 2)))
                openers++;
            else if (line[i] == ']' && line[i + 1] == ':')
                definitions++;
            var next = line.Slice(i + 1).IndexOfAny('<', ']');
            i = next < 0 ? -1 : i + 1 + next;
        }
    }

    // `<?`, `<!A`, `<![CDATA[`; a remark ends the search for remarks.
    private static bool IsDeclaration(ReadOnlySpan<char> rest) =>
        rest[0] == '?' || (rest[0] == '!' && !(rest.Length > 1 && rest[1] == '-'));

    // Whether a link ends before the next one begins.
    private static bool IsClosed(ReadOnlySpan<char> rest) => rest.IndexOfAny(')', ']') is >= 0 and var at && rest[at] == ')';

    // `---`, `===`, `|--|:-:|`, also in a quote or a list.
    private static bool IsRule(ReadOnlySpan<char> line, out int pipes)
    {
        pipes = 0;
        foreach (var c in line)
        {
            if (c == '|')
                pipes++;
            else if (c is not ('-' or '=' or ':' or '>') && !CharacterTable.IsBlank(c))
                return false;
        }

        return true;
    }

    // Marks of quotes do not make a paragraph.
    private static bool IsBlank(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (c != '>' && !CharacterTable.IsBlank(c))
                return false;
        }

        return true;
    }
}
