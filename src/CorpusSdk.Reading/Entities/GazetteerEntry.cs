using System.Linq;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities;

/// <summary>A form of a known name.</summary>
/// <param name="named">What the form names.</param>
/// <param name="form">How the form names it.</param>
/// <param name="written">The form as written.</param>
/// <param name="near">Words beside which alone the form is this name; none when it always is.</param>
internal sealed class GazetteerEntry(GazetteerName named, MentionForm form, string written, Evidence near)
{
    private string[]? _tokens;
    private readonly char _second = SecondTokenOf(written);

    public GazetteerName Named => named;

    public EntityKind Kind => named.Kind;

    public string Id => named.Id;

    public string Name => named.Name;

    public PlaceRank Rank => named.Rank;

    public bool IsRegistered => named.IsRegistered;

    public MentionForm Form => form;

    public string Written => written;

    public Evidence Near => near;

    /// <summary>False when the form certainly does not stand at a token that is its first one.</summary>
    public bool MayStandAt(TokenList tokens, int at, int end)
    {
        if (_second == '\0')
            return true;
        if (at + 1 >= end)
            return false;
        var next = tokens.Text[tokens[at + 1].Start];
        return next == _second || (next == '\u2019' && _second == '\'');
    }

    /// <summary>The next form that begins with the same token, in the order of loading.</summary>
    public GazetteerEntry? Next { get; set; }

    /// <summary>The tokens of the form; made on first use, since of thousands of names a document meets a few.</summary>
    public string[] Tokens => _tokens ??= [.. Tokenizer.Tokenize(written).Select(t => written.Substring(t.Start, t.Length))];

    // The first character of the second token; none for a form of one.
    private static char SecondTokenOf(string written)
    {
        var at = Tokenizer.FirstTokenEnd(written);
        while (at < written.Length && CharacterTable.IsBlank(written[at]))
            at++;
        return at < written.Length ? written[at] : '\0';
    }
}
