using CorpusSdk.Characters;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Quotations;

/// <summary>Which character opens a quotation and which closes it.</summary>
internal static class QuoteMarks
{
    /// <summary>Every character that opens or closes a quotation as a double mark.</summary>
    public static readonly CharacterSet Double = new("\"\u00AB\u00BB\u2039\u203A\u201C\u201D\u201E\u300C\u300D\u300E\u300F\uFF02");

    /// <summary>Every character that opens a quotation as a single mark.</summary>
    public static readonly CharacterSet Single = new("'\u2018\u201A");

    /// <summary>The mark that closes what a double mark at a position opens; NUL when it opens nothing there.</summary>
    public static char ClosingOf(string text, TextSpan block, int at) =>
        text[at] switch
        {
            '\u201C' => '\u201D',
            '\u201E' => '\u201C',
            '\u00AB' => '\u00BB',
            '\u2039' => '\u203A',
            '\u300C' => '\u300D',
            '\u300E' => '\u300F',
            '\uFF02' => '\uFF02',
            '"' when !IsPrime(text, block, at) => '"',
            // Swedish and Finnish open with the closing mark, some German books point the guillemets inwards.
            '\u201D' when LooksOpening(text, block, at) => '\u201D',
            '\u00BB' when LooksOpening(text, block, at) => '\u00AB',
            _ => '\0',
        };

    /// <summary>Whether the character at a position closes a quotation that waits for <paramref name="close"/>.</summary>
    public static bool Closes(char c, char close) => c == close || (close == '\u201C' && c is '\u201D' or '"');

    /// <summary>Whether it is a double mark that never opens a quotation in English.</summary>
    public static bool IsClosing(char c) => c is '\u201D' or '\u00BB' or '\u203A' or '\u300D' or '\u300F';

    public static bool IsSingle(char c) => c is '\'' or '\u2018' or '\u201A';

    /// <summary>Whether a mark stands before a word and after a gap.</summary>
    public static bool LooksOpening(string text, TextSpan block, int at) =>
        at + 1 < block.End
        && !CharacterTable.IsBlank(text[at + 1])
        && !EndsHere(text, block, at + 1)
        && (at == block.Start || CharacterTable.IsBlank(text[at - 1]) || text[at - 1] is '(' or '[' or '\u2014' or '\u2013' or '/' or '>');

    /// <summary>Whether a straight mark stands after a word and before a gap or a mark of punctuation.</summary>
    public static bool LooksClosing(string text, TextSpan block, int at) =>
        text[at] is '"' or '\uFF02'
        && at > block.Start
        && !CharacterTable.IsBlank(text[at - 1])
        && text[at - 1] is not ('(' or '[' or '\u2014' or '\u2013' or '-' or '/' or '>' or '\u2018' or '\'')
        && !IsPrime(text, block, at)
        && (at + 1 == block.End || CharacterTable.IsBlank(text[at + 1]) || EndsHere(text, block, at + 1));

    // `drummer' ", he said`: no quotation begins with a comma, nor with a full stop, unless it is a part of a name such as `.NET`.
    private static bool EndsHere(string text, TextSpan block, int at) =>
        text[at] switch
        {
            ',' or ';' or ':' or '?' or '!' or ')' => true,
            '.' => at + 1 == block.End || CharacterTable.IsBlank(text[at + 1]),
            _ => false,
        };

    // `6"` is a measure when no quotation is open.
    private static bool IsPrime(string text, TextSpan block, int at) =>
        at > block.Start && CharacterTable.IsDigit(text[at - 1]) && !(at + 1 < block.End && CharacterTable.IsLetter(text[at + 1]));
}
