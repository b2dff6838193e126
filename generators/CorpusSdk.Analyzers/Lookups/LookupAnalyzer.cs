using System.Collections.Immutable;
using System.Linq;
using CorpusSdk.Analyzers.Corpus;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CorpusSdk.Analyzers.Lookups;

/// <summary>Constant ids in <c>Find</c>: CORPUS2001 where nothing has the id, CORPUS2002 where a member has it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LookupAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(CodeRules.UnknownId, CodeRules.IdHasMember);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (RuntimeTypes.Of(start.Compilation) is not { } types)
                return;
            var corpus = new CorpusSymbols(types);
            start.RegisterOperationAction(c => Analyze(c, corpus), OperationKind.Invocation);
        });
    }

    private static void Analyze(OperationAnalysisContext context, CorpusSymbols corpus)
    {
        if (Lookup.Of((IInvocationOperation)context.Operation, corpus) is not { } lookup)
            return;
        foreach (var list in lookup.Lists)
        {
            if (corpus.Members(list.Type).Find(lookup.Id) is { } member)
            {
                ReportMember(context, lookup, list, member, corpus.Types);
                return;
            }
        }

        var members = lookup.Lists.Select(l => corpus.Members(l.Type)).ToArray();
        // A corpus with a member for nothing but the catalogue has articles that no symbol shows.
        var showsNone = members.All(m => m.IsEmpty) && RuntimeTypes.Is(lookup.Lists[0].Type, corpus.Types.ArticleList);
        if (!showsNone && !members.Any(m => m.IsFormerName(lookup.Id)))
            ReportUnknown(context, lookup, members, corpus.Types);
    }

    private static void ReportUnknown(OperationAnalysisContext context, Lookup lookup, ListMembers[] members, RuntimeTypes types)
    {
        var nearest = members.Select(m => m.Nearest(lookup.Id)).FirstOrDefault(n => n is not null);
        var what = lookup.Lists.Length == 1 ? types.ElementWord(lookup.Lists[0].Type) : "entity";
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (nearest is not null)
            properties = properties.Add(Fixing.Text, nearest);
        var location = lookup.Argument.Syntax.GetLocation();
        var suggestion = nearest is null ? "" : "; the nearest is '" + nearest + "'";
        context.ReportDiagnostic(Diagnostic.Create(CodeRules.UnknownId, location, properties, what, lookup.Id, suggestion));
    }

    private static void ReportMember(
        OperationAnalysisContext context,
        Lookup lookup,
        LookupList list,
        CorpusMember member,
        RuntimeTypes types
    )
    {
        var properties = ImmutableDictionary<string, string?>.Empty.Add(Fixing.Member, member.Path);
        if (list.Name is not null)
            properties = properties.Add(Fixing.List, list.Name);
        var location = context.Operation.Syntax.GetLocation();
        var what = types.ElementWord(list.Type);
        context.ReportDiagnostic(
            Diagnostic.Create(CodeRules.IdHasMember, location, properties, what, lookup.Id, list.Type.Name + "." + member.Path)
        );
    }
}
