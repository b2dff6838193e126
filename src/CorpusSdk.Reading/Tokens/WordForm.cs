namespace CorpusSdk.Reading.Tokens;

/// <summary>
/// A word as it is written, one instance for all its places. A table of knowledge leaves its answer here, so that it is asked once for a word and not at
/// each of its places by each rule.
/// </summary>
/// <param name="text">The word as written.</param>
internal sealed class WordForm(string text)
{
    private const int Tables = (int)WordTable.Tagger + 1;

    private readonly object?[] _answers = new object?[Tables];

    public string Text => text;

    /// <summary>What a table left here; null before it was asked. Answers are immutable and equal, whichever thread leaves them.</summary>
    public object? this[WordTable table]
    {
        get => _answers[(int)table];
        set => _answers[(int)table] = value;
    }
}
