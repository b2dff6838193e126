using System;
using System.Linq;
using System.Threading;
using CorpusSdk.Generators.Diagnostics;
using CorpusSdk.Generators.Grouping;
using CorpusSdk.Generators.Inputs;
using CorpusSdk.Generators.Packing;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Catalogue;
using CorpusSdk.Reading.Checks;
using CorpusSdk.Reading.Comparison;
using CorpusSdk.Reading.Findings;
using CorpusSdk.Reading.Metadata;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>Reads one document. Whatever happens with it, the other documents are read.</summary>
internal static class DocumentReader
{
    /// <param name="input">The document; null when the file is none.</param>
    /// <param name="plan">What is read of it.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    public static DocumentReading Read(DocumentFile? input, ReadingPlan plan, CancellationToken cancellation)
    {
        if (input is null)
            return DocumentReading.None;
        var (document, file, maximumBytes, includeDrafts, sidecarFile) = input;
        try
        {
            Checkpoint.Pass(Checkpoint.Read, file);
            if (document.GetText(cancellation) is not { } source)
                return DocumentReading.Refused(DiagnosticInfo.Of(FileRules.Missing, LocationInfo.StartOf(document.Path), file));
            var text = source.ToString();
            cancellation.ThrowIfCancellationRequested();
            var problem = TextSize.Check(text, file, maximumBytes) ?? DecodingCheck.Check(source, text)?.OfDocument(text, file);
            var sidecar = sidecarFile is null ? null : SettingsFiles.Sidecar(sidecarFile, MetadataStage.SidecarOf(file), cancellation);
            var (reading, findings) = CheckedDocument.Read(plan.Options, file, text, problem, sidecar?.Settings, cancellation);
            if (reading.Metadata.IsDraft && !includeDrafts)
                return DocumentReading.None;
            var diagnostics = findings
                .Where(plan.Rules.Shows)
                .Select(f => DiagnosticInfo.Of(f, f.InSidecar ? sidecarFile!.Path : document.Path));
            if (sidecar is not null)
                diagnostics = diagnostics.Concat(sidecar.Diagnostics.Items);
            var members = plan.WithMembers && CitationCount.Of(reading) <= CitationCount.Maximum ? CitationMembers.Of(reading, text) : [];
            var head = ArticleHead.Of(reading, text);
            var names = PackedNames.Pack(head.Names);
            return new(
                HeadRow.Of(head, names, GroupHead.Of(reading, plan.Groups)),
                ArticleBody.Of(reading, text, head.Names, names, members),
                ReferenceCandidates.Of(reading, text, document.Path),
                PackedTraits.Of(DocumentTraits.Of(reading, text), head.Names, names),
                PackedDiagnostics.Of([.. diagnostics], document.Path)
            );
        }
        catch (Exception exception) when (Failure.IsOurs(exception, cancellation))
        {
            return DocumentReading.Refused(Failure.Of(file, Checkpoint.Read, exception, document.Path));
        }
    }
}
