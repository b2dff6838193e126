using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusSdk.Generators.Inputs;
using CorpusSdk.Reading.Markdown;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Analyzers.Quotes;

/// <summary>The documents of the project that is compiled. A text is folded once and kept as long as the compiler keeps it.</summary>
internal sealed class OwnDocuments(CompilationStartAnalysisContext start)
{
    private static readonly SourceTextValueProvider<ArticleWords> PlainText = new(text =>
        ArticleWords.Of(text.ToString(), isMarkdown: false)
    );
    private static readonly SourceTextValueProvider<ArticleWords> Markdown = new(text =>
        ArticleWords.Of(text.ToString(), isMarkdown: true)
    );

    private readonly Lazy<Dictionary<string, AdditionalText>> _files = new(() => Index(start.Options, start.CancellationToken));

    /// <summary>The words of a document; null when it is not among the inputs.</summary>
    public ArticleWords? Find(string file, CancellationToken cancellation) =>
        _files.Value.TryGetValue(file, out var document)
        && document.GetText(cancellation) is { } text
        && start.TryGetValue(text, MarkdownFormat.Is(file) ? Markdown : PlainText, out var words)
            ? words
            : null;

    private static Dictionary<string, AdditionalText> Index(AnalyzerOptions options, CancellationToken cancellation)
    {
        var files = new Dictionary<string, AdditionalText>(StringComparer.Ordinal);
        var list = options.AdditionalFiles.FirstOrDefault(ManifestReader.IsManifest);
        if (list is null || ManifestReader.Read(list, cancellation) is not { } manifest)
            return files;
        foreach (var file in options.AdditionalFiles)
        {
            if (manifest.Find(file.Path) is { } path)
                files[path] = file;
        }

        return files;
    }
}
