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

    public void Add(EntityKind kind, string id, string name, string written, MentionForm form, PlaceRank rank = PlaceRank.None)
    {
        written = written.Replace('\u2019', '\'');
        var first = written.Substring(0, Tokenizer.FirstTokenEnd(written));
        if (!_byFirst.TryGet(first.AsSpan(), out var entries))
            _byFirst.TryAdd(first, entries = []);
        // What is added first keeps a form that two names claim.
        foreach (var entry in entries)
        {
            if (string.Equals(entry.Written, written, StringComparison.Ordinal))
                return;
        }

        entries.Add(new GazetteerEntry(kind, id, name, form, rank, written));
    }

    /// <summary>The longest known name at a token; null when there is none.</summary>
    public GazetteerEntry? Match(TokenList tokens, int at, int end)
    {
        if (!_byFirst.TryGet(tokens.TextOf(at), out var entries))
            return null;
        GazetteerEntry? best = null;
        foreach (var entry in entries)
        {
            if ((best is null || entry.Tokens.Length > best.Tokens.Length) && Matches(tokens, at, end, entry.Tokens))
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
            if (entry.Tokens.Length == 1)
                return entry;
        }

        return null;
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
