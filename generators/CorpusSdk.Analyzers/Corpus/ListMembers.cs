using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Naming;
using CorpusSdk.Reading.Text;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Analyzers.Corpus;

/// <summary>The members of a typed list and of its groups by id, from its symbols: generated code and references alike.</summary>
internal sealed class ListMembers
{
    private readonly Dictionary<string, CorpusMember> _byId = new(StringComparer.Ordinal);
    private readonly HashSet<string> _formerNames = new(StringComparer.Ordinal);

    private ListMembers(INamedTypeSymbol list, RuntimeTypes types) => Add(list, types, "");

    private void Add(INamedTypeSymbol list, RuntimeTypes types, string path)
    {
        var stated = StatedIds(list, types);
        foreach (var property in list.GetMembers().OfType<IPropertySymbol>().Where(p => !p.IsStatic && p.Parameters.Length == 0))
        {
            var attributes = property.GetAttributes();
            // A name that several want, or that an article had before, stands for no id of its own.
            if (attributes.Any(a => a.AttributeClass?.Name == nameof(ObsoleteAttribute)))
                _formerNames.Add(Letters(property.Name));
            else if (RuntimeTypes.Is(property.Type, types.ArticleGroup))
                Add((INamedTypeSymbol)property.Type, types, property.Name + ".");
            else
            {
                var id =
                    StatedId(attributes, types)
                    ?? (stated.TryGetValue(property.Name, out var other) ? other : MemberId.Derive(property.Name));
                _byId[id] = new CorpusMember(id, property, path + property.Name);
            }
        }
    }

    public bool IsEmpty => _byId.Count == 0;

    public IEnumerable<string> Ids => _byId.Keys;

    public static ListMembers Of(INamedTypeSymbol list, RuntimeTypes types) => new(list, types);

    public CorpusMember? Find(string id) => _byId.TryGetValue(id, out var member) ? member : null;

    /// <summary>Whether the name may be one that an article had before, which finds it at run time too.</summary>
    public bool IsFormerName(string name) => _formerNames.Contains(Letters(name.Substring(name.LastIndexOf('/') + 1)));

    /// <summary>The id that was probably meant: the same letters and digits, or a few letters off.</summary>
    public string? Nearest(string written)
    {
        var letters = Letters(written);
        return Ids.Where(id => Letters(id) == letters).OrderBy(id => id, StringComparer.Ordinal).FirstOrDefault()
            ?? NearestName.Of(Slug.Of(written.AsSpan()), Ids.OrderBy(id => id, StringComparer.Ordinal));
    }

    private static string? StatedId(IEnumerable<AttributeData> attributes, RuntimeTypes types) =>
        Arguments(attributes, types.CorpusId).FirstOrDefault();

    /// <summary>What the class says of its members: lines of a name, <c>=</c> and an id.</summary>
    private static Dictionary<string, string> StatedIds(INamedTypeSymbol list, RuntimeTypes types)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in Arguments(list.GetAttributes(), types.CorpusIds).SelectMany(members => members.Split('\n')))
        {
            var end = line.IndexOf('=');
            if (end > 0)
                ids[line.Substring(0, end)] = line.Substring(end + 1);
        }

        return ids;
    }

    private static IEnumerable<string> Arguments(IEnumerable<AttributeData> attributes, INamedTypeSymbol? type) =>
        attributes
            .Where(a => SymbolEqualityComparer.Default.Equals(a.AttributeClass, type) && a.ConstructorArguments.Length == 1)
            .Select(a => a.ConstructorArguments[0].Value)
            .OfType<string>();

    private static string Letters(string name)
    {
        var letters = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (CharacterTable.IsWordPart(c))
                letters.Append(CharacterTable.ToLower(c));
        }

        return letters.ToString();
    }
}
