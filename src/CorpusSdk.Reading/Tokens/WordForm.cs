using CorpusSdk.Characters;

namespace CorpusSdk.Reading.Tokens;

/// <summary>
/// A word as it is written, one instance for all its places. Each table of knowledge leaves here what it knows of the word, so that it is asked once and
/// not at each place by each rule. What is left is the same whichever thread leaves it; 0 and null mean that the table was not asked yet.
/// </summary>
/// <param name="text">The word as written.</param>
internal sealed class WordForm(string text)
{
    /// <summary>Set in each number below when the table was asked.</summary>
    public const int Asked = 1 << 31;

    public string Text => text;

    /// <summary>Whether one of its letters is a capital.</summary>
    public bool HasCapital { get; } = HoldsCapital(text);

    /// <summary>Classes of words inside names of entities.</summary>
    public int EntityClasses { get; set; }

    /// <summary>Classes of words around quotations.</summary>
    public int QuotationClasses { get; set; }

    /// <summary>The word of dates that it is, or the list that was asked in vain.</summary>
    public object? Date { get; set; }

    /// <summary>Whether the word is a forename: 1.</summary>
    public int Forename { get; set; }

    /// <summary>Classes of words that are evidence of what stands near.</summary>
    public long[]? EvidenceClasses { get; set; }

    /// <summary>The listed names that begin with the word.</summary>
    public object? Names { get; set; }

    /// <summary>What the tagger knows.</summary>
    public object? Tagger { get; set; }

    private static bool HoldsCapital(string text)
    {
        foreach (var c in text)
        {
            if (CharacterTable.IsUpper(c))
                return true;
        }

        return false;
    }
}
