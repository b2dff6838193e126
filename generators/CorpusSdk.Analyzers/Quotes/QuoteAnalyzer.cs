using System.Collections.Immutable;
using System.Linq;
using CorpusSdk.Analyzers.Corpus;
using CorpusSdk.Analyzers.Lookups;
using CorpusSdk.Generators.Pipeline;
using CorpusSdk.Quoting;
using CorpusSdk.Reading.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CorpusSdk.Analyzers.Quotes;

/// <summary>CORPUS2003: constant words in <c>Article.Quote</c> that the article, one of this project, does not say.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class QuoteAnalyzer : DiagnosticAnalyzer
{
    private const int LongestShown = 200;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(CodeRules.NotQuoted);

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
            var documents = new OwnDocuments(start);
            start.RegisterOperationAction(c => Analyze(c, corpus, documents), OperationKind.Invocation);
        });
    }

    private static void Analyze(OperationAnalysisContext context, CorpusSymbols corpus, OwnDocuments documents)
    {
        var call = (IInvocationOperation)context.Operation;
        if (
            call is not { TargetMethod.Name: "Quote", Arguments: [var argument] }
            || !SymbolEqualityComparer.Default.Equals(call.TargetMethod.ContainingType, corpus.Types.Article)
            || argument.Value.ConstantValue is not { HasValue: true, Value: string words }
        )
            return;
        var wanted = FoldedText.Of(words);
        var (member, type) = ArticleOf(call.Instance, corpus);
        if (
            wanted.IsEmpty
            || GeneratedArticle.File(member, type, context.Compilation.Assembly, corpus.Types) is not { } file
            || documents.Find(file, context.CancellationToken) is not { } article
            || article.Folded.Find(wanted) is not null
        )
            return;
        Report(context, argument.Value, file, article, wanted);
    }

    /// <summary>The member and the type of the article: of the receiver, or of what a lookup in it finds.</summary>
    private static (IPropertySymbol? Member, ITypeSymbol? Type) ArticleOf(IOperation? receiver, CorpusSymbols corpus)
    {
        while (receiver is IConversionOperation conversion)
            receiver = conversion.Operand;
        var member = receiver switch
        {
            IPropertyReferenceOperation read => read.Property,
            IInvocationOperation call when Lookup.Of(call, corpus) is { } lookup => lookup
                .Lists.Select(l => corpus.Members(l.Type).Find(lookup.Id)?.Property)
                .FirstOrDefault(p => p is not null),
            _ => null,
        };
        return (member, member?.Type ?? receiver?.Type);
    }

    private static void Report(OperationAnalysisContext context, IOperation argument, string file, ArticleWords article, FoldedText wanted)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        var suggestion = "";
        if (NearestWording.Find(article.Folded, wanted) is { } span)
        {
            var nearest = Excerpt.Of(article.Plain(span), int.MaxValue);
            properties = properties.Add(Fixing.Text, nearest);
            suggestion = "; the nearest are '" + Excerpt.Of(nearest, LongestShown) + "'";
        }

        context.ReportDiagnostic(Diagnostic.Create(CodeRules.NotQuoted, argument.Syntax.GetLocation(), properties, file, suggestion));
    }
}
