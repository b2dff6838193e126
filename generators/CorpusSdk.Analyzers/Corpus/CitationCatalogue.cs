using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Analyzers.Corpus;

/// <summary>The typed citations of all corpora that a compilation sees: its own and those of its references.</summary>
internal sealed class CitationCatalogue(Compilation compilation, RuntimeTypes types)
{
    private readonly Lazy<Dictionary<string, List<IFieldSymbol>>> _byName = new(() => Collect(compilation, types));

    public bool IsEmpty => _byName.Value.Count == 0;

    public IEnumerable<string> Names => _byName.Value.Keys;

    /// <summary>The citations with a member name.</summary>
    public IReadOnlyList<IFieldSymbol> Find(string name) => _byName.Value.TryGetValue(name, out var found) ? found : [];

    private static Dictionary<string, List<IFieldSymbol>> Collect(Compilation compilation, RuntimeTypes types)
    {
        var byName = new Dictionary<string, List<IFieldSymbol>>(StringComparer.Ordinal);
        var assemblies = compilation.SourceModule.ReferencedAssemblySymbols.Where(a => UsesRuntime(a, types)).Prepend(compilation.Assembly);
        var typed = assemblies.SelectMany(a => TypedNamespaces(a.GlobalNamespace)).SelectMany(n => n.GetTypeMembers());
        foreach (var list in typed.Where(t => RuntimeTypes.Is(t.BaseType, types.CitationList)))
        {
            foreach (
                var citation in list.GetMembers()
                    .OfType<IFieldSymbol>()
                    .Where(f => !f.IsStatic && f.DeclaredAccessibility == Accessibility.Public)
            )
            {
                if (!byName.TryGetValue(citation.Name, out var found))
                    byName.Add(citation.Name, found = []);
                found.Add(citation);
            }
        }

        return byName;
    }

    private static bool UsesRuntime(IAssemblySymbol assembly, RuntimeTypes types) =>
        assembly.Modules.Any(m => m.ReferencedAssemblies.Any(r => r.Name == types.Article.ContainingAssembly.Name));

    /// <summary>The namespaces that hold the generated types of a corpus.</summary>
    private static IEnumerable<INamespaceSymbol> TypedNamespaces(INamespaceSymbol within)
    {
        foreach (var part in within.GetNamespaceMembers())
        {
            if (part.Name == Generators.Pipeline.CorpusOptions.TypedSegment)
                yield return part;
            foreach (var deeper in TypedNamespaces(part))
                yield return deeper;
        }
    }
}
