using System;
using System.Collections.Generic;
using System.Threading;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities;

/// <summary>Known names, found by their first token.</summary>
/// <param name="lists">Names that these extend: of one length, these come first. Null for the lists themselves.</param>
internal sealed class Gazetteer(Gazetteer? lists = null)
{
    private static readonly Lazy<Gazetteer> Shipped = new(() => new GazetteerLoader().Load());

    private readonly SpanDictionary<GazetteerEntry> _byFirst = new();
    private Dictionary<string, List<GazetteerName>>? _byId;

    public static Gazetteer Default => Shipped.Value;

    /// <summary>Whether forms of words remember their names: those of the lists do, which are the same for all projects.</summary>
    public bool IsRemembered { get; init; }

    /// <summary>Whether there are names beside the lists.</summary>
    public bool IsExtended => lists is not null;

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
        GazetteerEntry? best = null;
        for (var entry = FirstOf(tokens, at); entry is not null; entry = entry.Next)
        {
            if (
                entry.MayStandAt(tokens, at, end)
                && IsBetter(entry, best)
                && Matches(tokens, at, end, entry.Tokens)
                && IsEvident(tokens, at, entry)
            )
                best = entry;
        }

        return lists?.Match(tokens, at, end) is { } listed && (best is null || listed.Tokens.Length > best.Tokens.Length) ? listed : best;
    }

    /// <summary>The name of a kind that a token is beside the right words, whether they stand there or not; null when it is none.</summary>
    public GazetteerEntry? MatchGuarded(TokenList tokens, int at, EntityKind kind)
    {
        for (var entry = FirstOf(tokens, at); entry is not null; entry = entry.Next)
        {
            if (entry.Near != Evidence.None && entry.Kind == kind && entry.Tokens.Length == 1)
                return entry;
        }

        return lists?.MatchGuarded(tokens, at, kind);
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

        return lists?.Match(token);
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

        return lists?.MatchName(written);
    }

    /// <summary>What has an id: of the kind, or of the first kind that has it; null when nothing does.</summary>
    public GazetteerName? FindId(string id, EntityKind? kind)
    {
        var byId = _byId ?? Interlocked.CompareExchange(ref _byId, Index(), null) ?? _byId;
        if (!byId.TryGetValue(id, out var named))
            return null;
        GazetteerName? first = null;
        foreach (var name in named)
        {
            if (kind is null ? first is null || name.Kind < first.Kind : name.Kind == kind)
                first = name;
        }

        return first;
    }

    private GazetteerEntry? FirstOf(TokenList tokens, int at)
    {
        if (!IsRemembered)
            return _byFirst.TryGet(tokens.TextOf(at), out var own) ? own : null;
        var form = tokens.FormOf(at);
        if (form.Names is { } known)
            return known as GazetteerEntry;
        var found = _byFirst.TryGet(form.Text.AsSpan(), out var first);
        form.Names = found ? first : this;
        return first;
    }

    // Asked for by registries only, so made on first use.
    private Dictionary<string, List<GazetteerName>> Index()
    {
        var byId = new Dictionary<string, List<GazetteerName>>(StringComparer.Ordinal);
        foreach (var head in _byFirst.Values)
        {
            for (var entry = head; entry is not null; entry = entry.Next)
            {
                if (!byId.TryGetValue(entry.Id, out var named))
                    byId.Add(entry.Id, named = []);
                if (!named.Contains(entry.Named))
                    named.Add(entry.Named);
            }
        }

        return byId;
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
