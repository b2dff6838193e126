using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using CorpusSdk.Json;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Findings;

namespace CorpusSdk.Tool.Inspect;

/// <summary>A document that was read, as an article of the model.</summary>
internal sealed class InspectedDocument
{
    private readonly ArticleReading _reading;

    private InspectedDocument(ArticleReading reading, Article article)
    {
        _reading = reading;
        Article = article;
    }

    public Article Article { get; }

    public IReadOnlyList<ArticleFinding> Findings =>
        [.. _reading.Findings.Where(f => !f.InSidecar && FindingRules.Find(f.Rule) is { IsEnabledByDefault: true }).Select(Describe)];

    /// <summary>What is wrong in the sidecar.</summary>
    public IEnumerable<Finding> SidecarFindings => _reading.Findings.Where(f => f.InSidecar);

    public static InspectedDocument Read(ArticleReader reader, string file, string text, string? sidecar, CancellationToken cancellation)
    {
        var name = file == "-" ? "stdin" : Path.GetFileName(file);
        var reading = reader.Read(Path.GetFileNameWithoutExtension(name), name, text, sidecar, cancellation);
        return new InspectedDocument(reading, ReadCorpus.Of([(reading, text)]).Articles[0]);
    }

    public string ToJson(bool indented) => ArticleJson.Write(Article, Findings, indented);

    private static ArticleFinding Describe(Finding finding) =>
        new(finding.Rule, finding.Severity, FindingMessage.Of(finding), finding.Line, finding.Column, finding.Span);
}
