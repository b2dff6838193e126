using System;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Knowledge;

/// <summary>Words with the classes they belong to, from a knowledge file with the columns <c>class</c> and <c>words</c>; case is ignored.</summary>
internal sealed class WordClasses
{
    private static readonly long[] None = [0];

    private readonly SpanDictionary<long[]> _words = new();

    /// <param name="file">Name of the knowledge file.</param>
    /// <param name="flagOf">The flag of a class by its name.</param>
    public WordClasses(string file, Func<string, long> flagOf)
    {
        foreach (var row in KnowledgeTable.Load(file).Rows)
        {
            var flag = flagOf(row["class"]);
            foreach (var word in row.List("words"))
            {
                if (_words.TryGet(word.AsSpan(), out var known))
                    known[0] |= flag;
                else
                    _words.TryAdd(word, [flag]);
            }
        }
    }

    /// <summary>The flags of a word; 0 for a word of no class.</summary>
    public long Of(ReadOnlySpan<char> word) => Find(word)[0];

    /// <summary>The flags of a word, to be kept; the same instance for all words of no class.</summary>
    public long[] Find(ReadOnlySpan<char> word) => _words.TryGetLower(word, out var flags) ? flags : None;
}
