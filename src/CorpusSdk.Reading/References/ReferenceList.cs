using System.Collections.Generic;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.References;

/// <summary>The entries of a document's reference lists, footnotes and link definitions.</summary>
internal sealed class ReferenceList
{
    private readonly Dictionary<string, ReferenceEntry> _byLabel = new(System.StringComparer.Ordinal);

    private readonly HashSet<string> _authors = new(System.StringComparer.Ordinal);

    /// <summary>Adds an entry; the first of two with one label stays.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="text">The text of the document.</param>
    public void Add(ReferenceEntry entry, string text)
    {
        AddAuthor(text, entry.Span);
        if (entry.Label.Length == 0)
            return;
        var key = CharacterTable.ToLower(entry.Label);
        if (!_byLabel.ContainsKey(key))
            _byLabel.Add(key, entry);
    }

    /// <summary>Adds the entries that lines hold.</summary>
    public void AddLines(string text, List<TextLine> lines, LineRole[] roles, EntryMark[] marks)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (roles[i] != LineRole.Entry)
                continue;
            var last = i;
            while (last + 1 < lines.Count && roles[last + 1] == LineRole.Continuation)
                last++;
            var start = marks[i].Kind == EntryMarkKind.None ? lines[i].Span.Start : marks[i].TextStart;
            Add(new ReferenceEntry(marks[i].Label ?? "", TextSpans.Trim(text, start, lines[last].Span.End)), text);
        }
    }

    /// <summary>The entry that a mark calls, case ignored; null when there is none.</summary>
    public ReferenceEntry? Find(string label) => _byLabel.TryGetValue(CharacterTable.ToLower(label), out var entry) ? entry : null;

    /// <summary>Whether an entry begins with a surname and holds a year.</summary>
    public bool HasAuthor(string surname, int year) => _authors.Contains(Key(surname, year));

    private static string Key(string surname, int year) => surname + "|" + year.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private void AddAuthor(string text, TextSpan entry)
    {
        var end = entry.Start;
        while (end < entry.End && (CharacterTable.IsLetter(text[end]) || text[end] == '-'))
            end++;
        var digits = 0;
        for (var i = end; i <= entry.End; i++)
        {
            if (i < entry.End && text[i] is >= '0' and <= '9')
            {
                digits++;
                continue;
            }

            if (digits == 4)
                _authors.Add(text.Substring(entry.Start, end - entry.Start) + "|" + text.Substring(i - 4, 4));
            digits = 0;
        }
    }
}
