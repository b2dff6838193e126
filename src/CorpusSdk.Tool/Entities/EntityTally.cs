using System;
using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Entities;

namespace CorpusSdk.Tool.Entities;

/// <summary>An entity of some documents with its counts.</summary>
internal sealed class EntityTally(EntityKind kind, string id)
{
    private readonly Dictionary<string, int> _forms = new(StringComparer.Ordinal);
    private readonly HashSet<string> _acronyms = new(StringComparer.Ordinal);

    public EntityKind Kind { get; } = kind;

    public string Id { get; } = id;

    /// <summary>The ordinally first name of those that articles give, as in a compiled corpus.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Whether only the tagger found it, in all documents.</summary>
    public bool IsNew { get; private set; } = true;

    /// <summary>Whether the lists of the library or the user's registry have it.</summary>
    public bool IsListed { get; private set; }

    public int Articles { get; private set; }

    public int Mentions { get; private set; }

    /// <summary>The forms with their numbers, the most frequent first.</summary>
    public IEnumerable<KeyValuePair<string, int>> Forms =>
        _forms.OrderByDescending(f => f.Value).ThenBy(f => f.Key, StringComparer.Ordinal);

    public bool IsAcronym(string form) => _acronyms.Contains(form);

    public void Add(EntityReading entity, string text, EntityRegistry registry)
    {
        if (Name.Length == 0 || string.CompareOrdinal(entity.Name, Name) < 0)
            Name = entity.Name;
        IsNew &= entity.IsNew;
        IsListed |= registry.FindId(entity.Id) is not null || Gazetteer.Default.FindId(entity.Id, entity.Kind) is not null;
        Articles++;
        Mentions += entity.Mentions.Count;
        foreach (var mention in entity.Mentions)
        {
            var form = text.Substring(mention.Span.Start, mention.Span.Length);
            _forms[form] = _forms.GetValueOrDefault(form) + 1;
            if (mention.Form == MentionForm.Acronym)
                _acronyms.Add(form);
        }
    }
}
