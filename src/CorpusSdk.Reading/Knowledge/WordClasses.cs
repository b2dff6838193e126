using System;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Knowledge;

/// <summary>Words with the classes they belong to, from a knowledge file with the columns <c>class</c> and <c>words</c>; case is ignored.</summary>
internal sealed class WordClasses
{
    private static readonly long[] NoClass = [0];

    private readonly SpanDictionary<long[]> _words = new();
    private readonly WordTable _table;

    /// <param name="file">Name of the knowledge file.</param>
    /// <param name="flagOf">The flag of a class by its name.</param>
    /// <param name="table">Where forms of words keep the answers of this table; needed to ask with forms.</param>
    public WordClasses(string file, Func<string, long> flagOf, WordTable table = default)
    {
        _table = table;
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
    public long Of(ReadOnlySpan<char> word) => _words.TryGetLower(word, out var flags) ? flags[0] : 0;

    /// <summary>The flags of a word, remembered.</summary>
    public long Of(WordForm form)
    {
        if (form[_table] is long[] known)
            return known[0];
        var flags = _words.TryGetLower(form.Text.AsSpan(), out var found) ? found : NoClass;
        form[_table] = flags;
        return flags[0];
    }
}
