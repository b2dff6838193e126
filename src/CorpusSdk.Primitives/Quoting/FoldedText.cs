using System;
using CorpusSdk.Characters;

namespace CorpusSdk.Quoting;

/// <summary>
/// A text as quotations are compared with it: one form of quotation marks, of dashes and of white space, each code unit with its place in the text.
/// </summary>
internal sealed class FoldedText
{
    private readonly string _folded;
    private readonly int[] _places;

    internal FoldedText(string folded, int[] places) => (_folded, _places) = (folded, places);

    /// <summary>Whether nothing but white space and invisible characters is left.</summary>
    public bool IsEmpty => _folded.Length == 0;

    /// <summary>The text in the form that is compared.</summary>
    public override string ToString() => _folded;

    /// <summary>Folds a text.</summary>
    public static FoldedText Of(string text) => Of(text, 0, default);

    /// <summary>Folds a document from a position on without its markup.</summary>
    /// <param name="text">The document.</param>
    /// <param name="start">Where its text begins.</param>
    /// <param name="markup">The markup of the document, in order, without overlaps.</param>
    public static FoldedText Of(string text, int start, ReadOnlySpan<MarkupPiece> markup)
    {
        var folder = new TextFolder(text);
        var at = start;
        foreach (var piece in markup)
        {
            if (piece.Span.Start < at)
                continue;
            folder.Append(at, piece.Span.Start).Append(piece.Text, piece.Span.Start);
            at = piece.Span.End;
        }

        return folder.Append(at, text.Length).Close();
    }

    /// <summary>Where the first whole occurrence of some words stands in the unfolded text; null when there is none.</summary>
    public TextSpan? Find(FoldedText words)
    {
        if (words.IsEmpty)
            return null;
        for (var at = 0; ; at++)
        {
            at = _folded.IndexOf(words._folded, at, StringComparison.Ordinal);
            if (at < 0)
                return null;
            var end = at + words._folded.Length;
            if (IsBorder(at) && IsBorder(end))
                return Unfold(at, end);
        }
    }

    /// <summary>The place in the unfolded text of a range that is not empty.</summary>
    public TextSpan Unfold(int start, int end) => new(_places[start], _places[end - 1] + 1);

    /// <summary>Whether no word goes on from before the position to behind it.</summary>
    private bool IsBorder(int at) =>
        at == 0 || at == _folded.Length || !CharacterTable.IsWordPart(_folded[at - 1]) || !CharacterTable.IsWordPart(_folded[at]);
}
