using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities.Tagging;

/// <summary>The traits of all tokens of a text, sentence by sentence. Its buffers serve one text after another.</summary>
internal sealed class TaggerText
{
    private TokenTraits[] _traits = new TokenTraits[2048];
    private WordLexicon? _lexicon;

    public TokenList Tokens { get; private set; } = null!;

    public int Count => Tokens.Count;

    /// <summary>What the words of the document tell about each other.</summary>
    public DocumentEvidence Evidence { get; } = new();

    public ref TokenTraits this[int token] => ref _traits[token];

    /// <summary>Takes the sentences of a text.</summary>
    /// <param name="tokens">All tokens of the text.</param>
    /// <param name="sentences">Sentences by position; tokens outside are not looked at.</param>
    /// <param name="excluded">Spans in which nothing is a name.</param>
    /// <param name="lexicon">Words of the model.</param>
    public void Fill(TokenList tokens, IReadOnlyList<TextSpan> sentences, IReadOnlyList<TextSpan> excluded, WordLexicon lexicon)
    {
        Tokens = tokens;
        _lexicon = lexicon;
        if (_traits.Length < tokens.Count)
            _traits = new TokenTraits[tokens.Count + (tokens.Count / 2)];
        Array.Clear(_traits, 0, tokens.Count);
        foreach (var sentence in sentences)
            FillSentence(tokens.At(sentence.Start), tokens.At(sentence.End));
        var next = 0;
        foreach (var span in excluded)
        {
            // The groups of one bracket have one span.
            var end = tokens.At(span.End);
            for (next = Math.Max(next, tokens.At(span.Start)); next < end; next++)
                _traits[next].Flags &= ~TokenFlags.Candidate;
        }

        Evidence.Gather(this);
    }

    /// <summary>The token after the last one of a run of candidates.</summary>
    public int RunEnd(int first, int longest)
    {
        var end = first + 1;
        while (end - first < longest && end < Count && !Is(end - 1, TokenFlags.Last) && Is(end, TokenFlags.Candidate))
            end++;
        return end;
    }

    /// <summary>The word of a token; the edge for -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TaggerWord WordAt(int token) => token < 0 ? _lexicon!.Edge : _traits[token].Word;

    /// <summary>The token before one in its sentence; -1 when there is none.</summary>
    public int Before(int token) => token < 0 || (_traits[token].Flags & TokenFlags.First) != 0 ? -1 : token - 1;

    /// <summary>The token after one in its sentence; -1 when there is none.</summary>
    public int After(int token) => token < 0 || (_traits[token].Flags & TokenFlags.Last) != 0 ? -1 : token + 1;

    public bool Is(int token, TokenFlags flag) => token >= 0 && (_traits[token].Flags & flag) != 0;

    [MethodImpl(Hot.Path)]
    private void FillSentence(int first, int end)
    {
        if (first >= end)
            return;
        var style = StyleOf(first, end);
        for (var i = first; i < end; i++)
        {
            ref var traits = ref _traits[i];
            WordReader.Read(Tokens, i, (style & TokenFlags.Shouted) != 0, _lexicon!, ref traits);
            traits.Flags |= style;
            if ((traits.Flags & TokenFlags.Capital) != 0)
                traits.Flags |= TokenFlags.Candidate;
        }

        _traits[first].Flags |= TokenFlags.First;
        _traits[end - 1].Flags |= TokenFlags.Last;
        if (IsOpeningWord(first))
            _traits[first].Flags &= ~TokenFlags.Candidate;
        Connectors.Mark(this, first, end);
    }

    // A word that is never capitalised elsewhere and in no list of names, before a small one: it only opens the sentence.
    private bool IsOpeningWord(int token)
    {
        const WordLists Nouns =
            WordLists.Title
            | WordLists.OrganizationNoun
            | WordLists.PlaceNoun
            | WordLists.EventNoun
            | WordLists.SpeechVerb
            | WordLists.Locative
            | WordLists.OrganizationPart
            | WordLists.Outlet
            | WordLists.PersonPart;
        return _traits[token].Word.Case == 1 && (_traits[token].Word.Lists & ~Nouns) == 0 && !Is(After(token), TokenFlags.Capital);
    }

    // Headlines capitalise what running text does not.
    [MethodImpl(Hot.Path)]
    private TokenFlags StyleOf(int first, int end)
    {
        const int LongWord = 4;
        var words = 0;
        var capitals = 0;
        var shouted = 0;
        for (var i = first; i < end; i++)
        {
            if (Tokens[i].Kind != TokenKind.Word || Tokens[i].Length < LongWord)
                continue;
            words++;
            if (!CharacterTable.IsUpper(Tokens.FirstOf(i)))
                continue;
            capitals++;
            var text = Tokens.TextOf(i);
            if (CharacterTable.IsUpper(text[1]) && CharacterTable.IsUpper(text[text.Length - 1]))
                shouted++;
        }

        if (words < 3)
            return TokenFlags.None;
        if (shouted * 10 >= words * 8)
            return TokenFlags.Shouted;
        return capitals * 10 >= words * 7 ? TokenFlags.Headline : TokenFlags.None;
    }
}
