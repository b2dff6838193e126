using System;
using System.Collections.Generic;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Entities;

/// <summary>Looks for the mentions of many terms in one pass over the text.</summary>
internal sealed class TermSearch
{
    // Of more terms with one first word the first ones are looked for.
    private const int MostOfOneWord = 32;

    private readonly List<Term> _terms = [];
    private SpanDictionary<List<Term>>? _byFirst;

    // A bit for the first character of each term, of its lowest six bits: few places need a look-up.
    private ulong _firsts;

    /// <summary>Lets a form be looked for; one that is looked for already keeps its first meaning.</summary>
    public void Add(string written, string id, string name, MentionForm form)
    {
        if (written.Length < 2)
            return;
        var first = written.Substring(0, FirstEnd(written, 0));
        _byFirst ??= new();
        if (!_byFirst.TryGet(first.AsSpan(), out var sameFirst))
            _byFirst.TryAdd(first, sameFirst = []);
        if (sameFirst.Count == MostOfOneWord || sameFirst.Exists(t => string.Equals(t.Written, written, StringComparison.Ordinal)))
            return;
        _firsts |= Bit(written[0]);
        var term = new Term(written, id, name, form);
        sameFirst.Add(term);
        _terms.Add(term);
    }

    /// <summary>Adds the mentions outside citations, term by term.</summary>
    public void Find(ArticleDraft draft, List<Candidate> candidates)
    {
        if (_byFirst is null)
            return;
        foreach (var block in draft.Body)
            Scan(_byFirst, draft.Text, block);
        foreach (var term in _terms)
        {
            foreach (var start in term.Starts)
            {
                if (draft.IsCited(start))
                    continue;
                var span = new TextSpan(start, start + term.Written.Length);
                candidates.Add(
                    new Candidate(
                        draft.Tokens.At(span.Start),
                        draft.Tokens.At(span.End),
                        span,
                        EntityKind.Term,
                        term.Id,
                        term.Name,
                        term.Form
                    )
                );
            }
        }
    }

    private void Scan(SpanDictionary<List<Term>> byFirst, string text, TextSpan block)
    {
        for (var at = block.Start; at < block.End; at++)
        {
            if ((_firsts & Bit(text[at])) == 0 || (at > 0 && CharacterTable.IsWordPart(text[at - 1])))
                continue;
            if (!byFirst.TryGet(text.AsSpan(at, FirstEnd(text, at) - at), out var terms))
                continue;
            foreach (var term in terms)
            {
                if (Stands(term, text, at, block.End))
                    term.Starts.Add(at);
            }
        }
    }

    private static bool Stands(Term term, string text, int at, int end)
    {
        var last = at + term.Written.Length;
        return last <= end
            && at >= term.Free
            && string.CompareOrdinal(text, at, term.Written, 0, term.Written.Length) == 0
            && (last == text.Length || !CharacterTable.IsWordPart(text[last]));
    }

    private static ulong Bit(char c) => 1UL << (c & 63);

    // A word, or one other character.
    private static int FirstEnd(string text, int start) => Math.Max(CharacterTable.WordPartsEnd(text, start), start + 1);

    private sealed class Term(string written, string id, string name, MentionForm form)
    {
        public string Written => written;

        public string Id => id;

        public string Name => name;

        public MentionForm Form => form;

        /// <summary>Where it stands, in order.</summary>
        public List<int> Starts { get; } = [];

        /// <summary>The end of the last mention.</summary>
        public int Free => Starts.Count == 0 ? 0 : Starts[Starts.Count - 1] + written.Length;
    }
}
