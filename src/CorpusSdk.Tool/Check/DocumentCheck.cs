using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Catalogue;
using CorpusSdk.Reading.Checks;
using CorpusSdk.Reading.Comparison;
using CorpusSdk.Reading.Findings;
using CorpusSdk.Reading.Metadata;
using CorpusSdk.Tool.Documents;

namespace CorpusSdk.Tool.Check;

/// <summary>What a checked document gives; its text and reading are not kept.</summary>
/// <param name="Head">What the corpus needs to know; null when the file cannot be opened.</param>
/// <param name="Citations">Number of citations.</param>
/// <param name="References">What has to lead to other articles; null when nothing does.</param>
/// <param name="Traits">What it is compared by with the other documents; null together with the head.</param>
/// <param name="Findings">What there is to say.</param>
internal sealed record DocumentCheck(
    ArticleHead? Head,
    int Citations,
    ReferenceCandidates? References,
    DocumentTraits? Traits,
    IReadOnlyList<FileFinding> Findings
)
{
    private static readonly DocumentCheck LeftOut = new(null, 0, null, null, []);

    public static async Task<DocumentCheck> RunAsync(
        CorpusRoot root,
        string file,
        ReadingOptions options,
        CheckLimits limits,
        CancellationToken cancellation
    )
    {
        var input = await TextInput.OpenAsync(root.FullPath(file), cancellation);
        if (input.Text is not { } text)
            return new(null, 0, null, null, [new(file, FindingPlace.AtStart(FileRules.Missing, file))]);
        var findings = new List<FileFinding>();
        var sidecar = MetadataStage.SidecarOf(file);
        var stated = await SidecarAsync(root, sidecar, findings, cancellation);
        var problem = TextSize.Check(text, file, limits.MaximumBytes) ?? input.Problem?.OfDocument(text, file);
        var (reading, found) = CheckedDocument.Read(options, file, text, problem, stated, cancellation);
        if (reading.Metadata.IsDraft && !limits.IncludeDrafts)
            return LeftOut;
        findings.AddRange(found.Select(f => new FileFinding(f.InSidecar ? sidecar : file, f)));
        return new(
            ArticleHead.Of(reading, text),
            CitationCount.Of(reading),
            ReferenceCandidates.Of(reading, text, file),
            DocumentTraits.Of(reading, text),
            findings
        );
    }

    private static async Task<string?> SidecarAsync(
        CorpusRoot root,
        string sidecar,
        List<FileFinding> findings,
        CancellationToken cancellation
    )
    {
        if (!System.IO.File.Exists(root.FullPath(sidecar)))
            return null;
        var input = await TextInput.OpenAsync(root.FullPath(sidecar), cancellation);
        if (input is { Text: not null, Problem: null })
            return input.Text;
        var finding = input.Problem?.OfSettings(input.Text!) ?? FindingPlace.AtStart(FileRules.Missing, sidecar);
        findings.Add(new(sidecar, finding));
        return null;
    }
}
