using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Analyzers.Corpus;

/// <summary>What the rules know of the corpora of one compilation; each list is read when it is first asked for.</summary>
internal sealed class CorpusSymbols(RuntimeTypes types)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, ListMembers> _lists = new(SymbolEqualityComparer.Default);

    public RuntimeTypes Types { get; } = types;

    public ListMembers Members(INamedTypeSymbol list) => _lists.GetOrAdd(list, l => ListMembers.Of(l, Types));

    /// <summary>The typed lists that stand beside <c>Data</c> in the class of a corpus.</summary>
    public IEnumerable<IPropertySymbol> Lists(INamedTypeSymbol corpus) =>
        corpus.GetMembers().OfType<IPropertySymbol>().Where(p => p.IsStatic && Types.IsTypedList(p.Type));
}
