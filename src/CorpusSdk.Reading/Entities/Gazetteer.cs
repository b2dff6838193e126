using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Entities;

/// <summary>Known names, found by their first token.</summary>
internal sealed class Gazetteer
{
    private static readonly Lazy<Gazetteer> Shipped = new(() => new GazetteerLoader().Load());

    private readonly SpanDictionary<List<GazetteerEntry>> _byFirst = new();

    public static Gazetteer Default => Shipped.Value;

    public void Add(
        EntityKind kind,
        string id,
        string name,
        string written,
        MentionForm form,
        PlaceRank rank = PlaceRank.None,
        Evidence near = Evidence.None
    )
    {
        written = written.Replace('\u2019', '\'');
        var first = written.Substring(0, Tokenizer.FirstTokenEnd(written));
        if (!_byFirst.TryGet(first.AsSpan(), out var entries))
            _byFirst.TryAdd(first, entries = []);
        // What is added first keeps a form that two names claim; a guarded form leaves it to others where no evidence stands.
        foreach (var entry in entries)
        {
            if (entry.Near == near && string.Equals(entry.Written, written, StringComparison.Ordinal))
                return;
        }

        entries.Add(new GazetteerEntry(kind, id, name, form, rank, written, near));
    }

    /// <summary>The longest known name at a token; null when there is none.</summary>
    public GazetteerEntry? Match(TokenList tokens, int at, int end)
    {
        if (!_byFirst.TryGet(tokens.TextOf(at), out var entries))
            return null;
        GazetteerEntry? best = null;
        foreach (var entry in entries)
        {
            if (IsBetter(entry, best) && Matches(tokens, at, end, entry.Tokens) && IsEvident(tokens, at, entry))
                best = entry;
        }

        return best;
    }

    /// <summary>The name that a text of one token is; null when it is none.</summary>
    public GazetteerEntry? Match(ReadOnlySpan<char> token)
    {
        if (!_byFirst.TryGet(token, out var entries))
            return null;
        foreach (var entry in entries)
        {
            if (entry.Tokens.Length == 1 && entry.Near == Evidence.None)
                return entry;
        }

        return null;
    }

    /// <summary>The entry of a form that needs no evidence; null when there is none.</summary>
    public GazetteerEntry? MatchName(string written)
    {
        if (!_byFirst.TryGet(written.AsSpan(0, Tokenizer.FirstTokenEnd(written)), out var entries))
            return null;
        foreach (var entry in entries)
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
