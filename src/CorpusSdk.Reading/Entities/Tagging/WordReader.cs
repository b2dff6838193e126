using System;
using System.Runtime.CompilerServices;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities.Tagging;

/// <summary>Reads the traits of one token.</summary>
internal static class WordReader
{
    private const int LongestShape = 24;

    /// <summary>Reads the traits of a token.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="at">The token.</param>
    /// <param name="shouted">Whether its sentence is in capitals: it is then read as if only the first letter were one.</param>
    /// <param name="lexicon">Words of the model.</param>
    /// <param name="traits">Takes the result.</param>
    [MethodImpl(Hot.Path)]
    public static void Read(TokenList tokens, int at, bool shouted, WordLexicon lexicon, ref TokenTraits traits)
    {
        traits.Start = tokens[at].Start;
        traits.End = tokens[at].End;
        var form = tokens.FormOf(at);
        if (tokens[at].Kind == TokenKind.Word)
            Cut(tokens, at, lexicon, ref traits);
        if ((traits.Flags & TokenFlags.Cut) != 0)
            traits.Word = Make(tokens, at, tokens.Text.Substring(traits.Start, traits.End - traits.Start), shouted, lexicon);
        else if (form.Tagger is TaggerWord known && known.Lexicon == lexicon)
            traits.Word = known;
        else
            form.Tagger = traits.Word = Make(tokens, at, form.Text, shouted: false, lexicon);
        if (shouted && traits.Word.HasCapital && (traits.Flags & TokenFlags.Cut) == 0)
            traits.Word = Make(tokens, at, form.Text, shouted, lexicon);
        if (traits.Word.HasCapital)
            traits.Flags |= TokenFlags.Capital;
    }

    private static TaggerWord Make(TokenList tokens, int at, string text, bool shouted, WordLexicon lexicon)
    {
        var exact = FeatureHash.Start;
        var lower = FeatureHash.Start;
        var capital = false;
        for (var i = 0; i < text.Length; i++)
        {
            // One apostrophe and one digit stand for all.
            var c = text[i] == '\u2019' ? '\'' : text[i];
            var small = CharacterTable.ToLower(c);
            if (CharacterTable.IsDigit(c))
                c = small = '0';
            capital |= c != small;
            exact = FeatureHash.Add(exact, shouted && i > 0 ? small : c);
            lower = FeatureHash.Add(lower, small);
        }

        var entry = lexicon.Find(exact);
        var small0 = exact == lower ? entry : lexicon.Find(lower);
        return new TaggerWord
        {
            Text = text,
            TokenLength = tokens[at].Length,
            Exact = exact,
            Lower = lower,
            Shape = ShapeOf(text.AsSpan()),
            Lists = entry.Lists | small0.Lists,
            Class = entry.Class,
            Case = small0.Case,
            HasCapital = capital && tokens[at].Kind == TokenKind.Word,
            Lexicon = lexicon,
        };
    }

    // Equal neighbours are one: `Aa`, `A`, `A.A.`, `A-0`.
    private static uint ShapeOf(ReadOnlySpan<char> text)
    {
        var hash = FeatureHash.Start;
        var last = '\0';
        for (var i = 0; i < text.Length && i < LongestShape; i++)
        {
            var c = text[i];
            var kind =
                CharacterTable.IsUpper(c) ? 'A'
                : CharacterTable.IsLetter(c) ? 'a'
                : CharacterTable.IsDigit(c) ? '0'
                : c;
            if (kind == last)
                continue;
            last = kind;
            hash = FeatureHash.Add(hash, kind);
        }

        return hash;
    }

    // `US-led` and `Kremlin-backed` hold a name before the hyphen, `pre-Putin` after it; `Kai-shek` and `al-Assad` are whole.
    private static void Cut(TokenList tokens, int at, WordLexicon lexicon, ref TokenTraits traits)
    {
        var text = tokens.TextOf(at);
        var hyphen = text.IndexOf('-');
        if (hyphen < 2 || hyphen + 3 > text.Length)
            return;
        var startsCapital = CharacterTable.IsUpper(text[0]);
        var rest = text.Slice(hyphen + 1);
        if (startsCapital && CharacterTable.IsLower(rest[0]))
        {
            if (!IsPlainWord(rest, lexicon) || IsGivenName(tokens, at, hyphen))
                return;
            traits.End = traits.Start + hyphen;
            traits.Flags |= TokenFlags.Cut;
        }
        else if (!startsCapital && CharacterTable.IsLower(text[0]) && CharacterTable.IsUpper(rest[0]))
        {
            if (!IsPlainWord(text.Slice(0, hyphen), lexicon) && !EntityWords.Is(text.Slice(0, hyphen), EntityWord.Prefix))
                return;
            traits.Start += hyphen + 1;
            traits.Flags |= TokenFlags.Cut;
        }
    }

    // `Ban Ki-moon`: a short first half after another capitalised word.
    private static bool IsGivenName(TokenList tokens, int at, int hyphen) =>
        hyphen <= 5 && NameShape.IsCapitalised(tokens, at - 1) && CharacterTable.IsLower(tokens.TextOf(at)[1]);

    private static bool IsPlainWord(ReadOnlySpan<char> text, WordLexicon lexicon)
    {
        if (text.Length < 3)
            return false;
        var hash = FeatureHash.Start;
        foreach (var c in text)
        {
            if (!CharacterTable.IsLower(c) && c != '-')
                return false;
            if (c == '-')
                break;
            hash = FeatureHash.Add(hash, c);
        }

        return lexicon.Find(hash).Case is 1 or 2;
    }
}
