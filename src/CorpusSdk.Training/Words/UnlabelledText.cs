using System;
using System.Collections.Generic;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Training.Words;

/// <summary>Running text as numbers of words; each line is a sequence of its own.</summary>
internal sealed class UnlabelledText
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>Words by number, as written; digits are 0.</summary>
    public List<string> Words { get; } = [];

    /// <summary>How often each word occurs.</summary>
    public List<int> Counts { get; } = [];

    /// <summary>The lines.</summary>
    public List<int[]> Lines { get; } = [];

    public void Add(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            var tokens = Tokenizer.Tokenize(line);
            if (tokens.Length == 0)
                continue;
            var numbers = new int[tokens.Length];
            for (var i = 0; i < numbers.Length; i++)
                numbers[i] = NumberOf(Normal(line.AsSpan(tokens[i].Start, tokens[i].Length)));
            Lines.Add(numbers);
        }
    }

    private static string Normal(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[Math.Min(word.Length, 64)];
        for (var i = 0; i < buffer.Length; i++)
            buffer[i] =
                CharacterTable.IsDigit(word[i]) ? '0'
                : word[i] == '\u2019' ? '\''
                : word[i];
        return new string(buffer);
    }

    private int NumberOf(string word)
    {
        if (!_numbers.TryGetValue(word, out var number))
        {
            _numbers.Add(word, number = Words.Count);
            Words.Add(word);
            Counts.Add(0);
        }

        Counts[number]++;
        return number;
    }
}
