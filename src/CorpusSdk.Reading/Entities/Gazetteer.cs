using System;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Entities;

/// <summary>Known names, found by their first token.</summary>
internal sealed class Gazetteer
{
    private static readonly Lazy<Gazetteer> Shipped = new(() => new GazetteerLoader().Load());

    private readonly SpanDictionary<GazetteerEntry> _byFirst = new();

    public static Gazetteer Default => Shipped.Value;

    public void Add(GazetteerName named, string written, MentionForm form, Evidence near = Evidence.None)
    {
        written = written.Replace('\u2019', '\'');
        var added = new GazetteerEntry(named, form, written, near);
        var end = Tokenizer.FirstTokenEnd(written);
        if (!_byFirst.TryGet(written.AsSpan(0, end), out var entry))
        {
            _byFirst.TryAdd(end == written.Length ? written : written.Substring(0, end), added);
            return;
        }

        // What is added first keeps a form that two names claim; a guarded form leaves it to others where no evidence stands.
        for (; ; entry = entry.Next)
        {
            if (entry.Near == near && string.Equals(entry.Written, written, StringComparison.Ordinal))
                return;
            if (entry.Next is null)
                break;
        }

        entry.Next = added;
    }

    /// <summary>The longest known name at a token; null when there is none.</summary>
    public GazetteerEntry? Match(TokenList tokens, int at, int end)
    {
        _byFirst.TryGet(tokens.TextOf(at), out var first);
        GazetteerEntry? best = null;
        for (var entry = first; entry is not null; entry = entry.Next)
        {
            if (IsBetter(entry, best) && Matches(tokens, at, end, entry.Tokens) && IsEvident(tokens, at, entry))
                best = entry;
        }

        return best;
    }

    /// <summary>The name that a text of one token is; null when it is none.</summary>
    public GazetteerEntry? Match(ReadOnlySpan<char> token)
    {
        _byFirst.TryGet(token, out var first);
        for (var entry = first; entry is not null; entry = entry.Next)
        {
            if (entry.Tokens.Length == 1 && entry.Near == Evidence.None)
                return entry;
        }

        return null;
    }

    /// <summary>The entry of a form that needs no evidence; null when there is none.</summary>
    public GazetteerEntry? MatchName(string written)
    {
        _byFirst.TryGet(written.AsSpan(0, Tokenizer.FirstTokenEnd(written)), out var first);
        for (var entry = first; entry is not null; entry = entry.Next)
        {
            if (entry.Near == Evidence.None && string.Equals(entry.Written, written, StringComparison.Ordinal))
                return entry;
        }

        return null;
    }

    // The longer one; of one length, the one that needs evidence and has it.
    private static bool IsBetter(GazetteerEntry entry, GazetteerEntry? best) =>
        best is null
        || entry.Tokens.Length > best.Tokens.Length
        || (entry.Tokens.Length == best.Tokens.Length && entry.Near != Evidence.None && best.Near == Evidence.None);

    private static bool IsEvident(TokenList tokens, int at, GazetteerEntry entry)
    {
        if (entry.Near == Evidence.None)
            return true;
        var last = at + entry.Tokens.Length;
        // `Luo Changpei`: a name that goes on is somebody's.
        if (entry.Kind == EntityKind.PeopleGroup && NameShape.IsCapitalised(tokens, last) && tokens[last].Start == tokens[last - 1].End + 1)
            return false;
        return EvidenceWords.IsNear(tokens, at, last, entry.Near);
    }

    private static bool Matches(TokenList tokens, int at, int end, string[] form)
    {
        if (at + form.Length > end)
            return false;
        for (var i = 1; i < form.Length; i++)
        {
            var text = tokens.TextOf(at + i);
            if (text.Length != form[i].Length || !Equal(text, form[i]))
                return false;
        }

        return true;
    }

    private static bool Equal(ReadOnlySpan<char> text, string form)
    {
        for (var i = 0; i < form.Length; i++)
        {
            if (text[i] != form[i] && !(text[i] == '\u2019' && form[i] == '\''))
                return false;
        }

        return true;
    }
}
