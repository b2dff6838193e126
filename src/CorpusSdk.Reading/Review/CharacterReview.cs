using System.Globalization;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Findings;
using CorpusSdk.Reading.Naming;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Review;

/// <summary>Characters of the whole text: those that turn its direction, and words that are not in normalization form C.</summary>
internal static class CharacterReview
{
    // Below it there is neither a mark of its own nor a control that turns text.
    private const char FirstOfInterest = '\u0300';

    public static void Report(ArticleDraft draft)
    {
        var text = draft.Text;
        var title = draft.Outline.Title?.Span ?? default;
        int controls = 0,
            firstControl = 0,
            words = 0;
        TextSpan firstWord = default;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] < FirstOfInterest)
                continue;
            // Those of the title are reported with it; a mark beside an Arabic or Hebrew word turns nothing else.
            if (BidiControls.Contains(text[i]) && !BidiControls.IsMark(text[i]) && !title.Contains(i) && controls++ == 0)
                firstControl = i;
            if (!CharacterTable.IsWordPart(text[i]))
                continue;
            var word = WordAt(text, i);
            i = word.End - 1;
            if (!IsNormal(text.Slice(word)) && words++ == 0)
                firstWord = word;
        }

        if (controls > 0)
            draft.Report(FileRules.BidiControl, new TextSpan(firstControl, firstControl + 1), CodeOf(text[firstControl]), Number(controls));
        if (words > 0)
            draft.Report(FileRules.NotNormalized, firstWord, text.Slice(firstWord), Number(words), Nfc.Normalize(text.Slice(firstWord)));
    }

    private static TextSpan WordAt(string text, int position)
    {
        var (start, end) = (position, position + 1);
        while (start > 0 && CharacterTable.IsWordPart(text[start - 1]))
            start--;
        while (end < text.Length && CharacterTable.IsWordPart(text[end]))
            end++;
        return new(start, end);
    }

    private static bool IsNormal(string word) => string.Equals(Nfc.Normalize(word), word, System.StringComparison.Ordinal);

    private static string CodeOf(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
