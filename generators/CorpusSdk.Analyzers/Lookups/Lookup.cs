using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using CorpusSdk.Analyzers.Corpus;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CorpusSdk.Analyzers.Lookups;

/// <summary>A call that looks something up by a constant id in lists whose members are known.</summary>
/// <param name="Id">The id.</param>
/// <param name="Argument">Where it is written.</param>
/// <param name="Lists">The typed lists that may have it.</param>
/// <param name="InReceiver">Whether the receiver is the list itself; else the lists are properties of the class of the corpus.</param>
internal sealed record Lookup(string Id, IOperation Argument, ImmutableArray<LookupList> Lists, bool InReceiver)
{
    /// <summary>The lookup that a call is; null when it is another call, or one whose lists or id are not known here.</summary>
    public static Lookup? Of(IInvocationOperation call, CorpusSymbols corpus)
    {
        var types = corpus.Types;
        var method = call.TargetMethod;
        if (!method.Name.StartsWith("Find", System.StringComparison.Ordinal) || call.Instance is not { } receiver)
            return null;
        var argument = call.Arguments.FirstOrDefault(a => a.Parameter?.Name == "id")?.Value;
        if (argument?.ConstantValue is not { HasValue: true, Value: string id })
            return null;
        if (method.Name == "Find" && types.IsList(method.ContainingType))
        {
            if (types.IsTypedList(receiver.Type))
                return new(id, argument, ImmutableArray.Create(new LookupList((INamedTypeSymbol)receiver.Type!, null)), InReceiver: true);
            var lists = receiver is IPropertyReferenceOperation { Instance: { } data } property
                ? Beside(data, corpus).Where(l => IsSame(l.Type, property.Type!, types))
                : [];
            return Of(id, argument, lists);
        }

        return RuntimeTypes.Is(method.ContainingType, types.CorpusData)
            ? Of(id, argument, Beside(receiver, corpus).Where(l => Searches(call, l.Type, types)))
            : null;
    }

    private static Lookup? Of(string id, IOperation argument, IEnumerable<LookupList> lists) =>
        lists.ToImmutableArray() is { Length: > 0 } found ? new(id, argument, found, InReceiver: false) : null;

    /// <summary>The typed lists of the class whose <c>Data</c> is read.</summary>
    private static IEnumerable<LookupList> Beside(IOperation data, CorpusSymbols corpus) =>
        data is IPropertyReferenceOperation { Property: { IsStatic: true, Name: "Data" } property }
        && RuntimeTypes.Is(property.Type, corpus.Types.CorpusData)
            ? corpus.Lists(property.ContainingType).Select(p => new LookupList((INamedTypeSymbol)p.Type, p.Name))
            : [];

    /// <summary>Whether a typed list and a list of <c>CorpusData</c> hold the same; <c>Entities</c> holds all entities.</summary>
    private static bool IsSame(ITypeSymbol typed, ITypeSymbol list, RuntimeTypes types) =>
        types.EntityType(list) is { } entity
            ? types.EntityType(typed) is { } own && RuntimeTypes.Is(own, (INamedTypeSymbol)entity)
            : RuntimeTypes.Is(typed, (INamedTypeSymbol)list);

    private static bool Searches(IInvocationOperation call, ITypeSymbol list, RuntimeTypes types) =>
        call.TargetMethod switch
        {
            { Name: "FindArticle" } => RuntimeTypes.Is(list, types.ArticleList),
            { Name: "FindSource" } => RuntimeTypes.Is(list, types.SourceList),
            { Name: "FindPublication" } => RuntimeTypes.Is(list, types.PublicationList),
            { Name: "FindEntity", TypeArguments: [INamedTypeSymbol entity] } => RuntimeTypes.Is(types.EntityType(list), entity),
            { Name: "FindEntity" } => types.EntityType(list) is { } entity && (KindName(call) is not { } kind || kind == entity.Name),
            _ => false,
        };

    /// <summary>The member of <c>EntityKind</c> that is asked for; null when it is not constant.</summary>
    private static string? KindName(IInvocationOperation call) =>
        call.Arguments.FirstOrDefault(a => a.Parameter?.Name == "kind")?.Value is IFieldReferenceOperation kind ? kind.Field.Name : null;
}
