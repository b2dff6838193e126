using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using CorpusSdk.Characters;
using CorpusSdk.Generators.Catalogue;
using CorpusSdk.Generators.Diagnostics;
using CorpusSdk.Generators.Inputs;
using CorpusSdk.Generators.References;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Metadata;
using CorpusSdk.Tables;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>Reads one document. Whatever happens with it, the other documents are read.</summary>
internal static class DocumentReader
{
    public static DocumentReading Read(DocumentFile input, ReadingOptions options, CancellationToken cancellation)
    {
        var (document, file, maximumBytes, includeDrafts, sidecarFile) = input;
        try
        {
            Checkpoint.Pass(Checkpoint.Read, file);
            if (document.GetText(cancellation) is not { } source)
                return DocumentReading.Refused(DiagnosticInfo.Of(Rules.Missing, LocationInfo.StartOf(document.Path), file));
            var text = source.ToString();
            cancellation.ThrowIfCancellationRequested();
            var problem = SizeProblem(text, file, document.Path, maximumBytes);
            if (problem is null && DecodingCheck.Check(source, text) is { } undecodable)
                problem = DecodingDiagnostic(undecodable, text, file, document.Path);
            var id = InputPath.ToId(file);
            var sidecar = sidecarFile is null ? null : SettingsFiles.Sidecar(sidecarFile, MetadataStage.SidecarOf(file), cancellation);
            var reading = problem is null ? Read(options, id, file, text, sidecar?.Settings, cancellation) : Unread(id, file, text);
            if (reading.Metadata.IsDraft && !includeDrafts)
                return DocumentReading.LeftOut;
            var diagnostics = problem is null ? Facts(reading, text, file, document.Path, sidecarFile?.Path) : [problem];
            if (sidecar is not null)
                diagnostics = diagnostics.Concat(sidecar.Diagnostics.Items);
            var members = CitationMembers.Count(reading) > CitationMembers.Maximum ? default : CitationMembers.Of(reading, text);
            return new(
                ArticleHead.Of(reading, text),
                new(reading with { Findings = default, Ignored = default }, members),
                ReferenceCandidates.Of(reading, text, document.Path),
                DiagnosticList.Of(diagnostics.Where(d => reading.Ignored.AsSpan().IndexOf(d.Id) < 0))
            );
        }
        catch (Exception exception) when (Failure.IsOurs(exception, cancellation))
        {
            return DocumentReading.Refused(Failure.Of(file, Checkpoint.Read, exception, document.Path));
        }
    }

    private static ArticleReading Read(
        ReadingOptions options,
        string id,
        string file,
        string text,
        string? sidecar,
        CancellationToken cancellation
    )
    {
        var reading = new ArticleReader(options).Read(id, file, text, sidecar, cancellation);
        return reading.Id == id ? reading : reading with { Id = Naming.Nfc.Normalize(reading.Id) };
    }

    private static DiagnosticInfo? SizeProblem(string text, string file, string path, int maximumBytes) =>
        DecodingCheck.SizeAbove(text, maximumBytes) is > 0 and var size
            ? DiagnosticInfo.Of(Rules.TooLarge, LocationInfo.StartOf(path), file, Number(size), Number(maximumBytes))
            : null;

    private static DiagnosticInfo DecodingDiagnostic(DecodingProblem problem, string text, string file, string path) =>
        DiagnosticInfo.Of(Rules.NotDecodable, TextPosition.At(path, text, problem.Offset, 1), file, problem.What, Number(problem.Byte));

    private static IEnumerable<DiagnosticInfo> Facts(ArticleReading reading, string text, string file, string path, string? sidecar)
    {
        if (text.All(CharacterTable.IsBlank))
            yield return DiagnosticInfo.Of(Rules.Empty, LocationInfo.StartOf(path), file);
        else if (reading.Title is null)
            yield return DiagnosticInfo.Of(Rules.NoTitle, LocationInfo.StartOf(path), file);
        if (CitationMembers.Count(reading) is > CitationMembers.Maximum and var count)
            yield return DiagnosticInfo.Of(
                Rules.ManyCitations,
                LocationInfo.StartOf(path),
                file,
                Number(count),
                Number(CitationMembers.Maximum)
            );
        foreach (var unsafeCharacter in UnsafeCharacters.Find(text, reading.Title?.Span ?? default, file, path))
            yield return unsafeCharacter;
        foreach (var finding in reading.Findings)
            yield return DiagnosticInfo.Of(finding, finding.InSidecar ? sidecar ?? path : path);
    }

    /// <summary>A document that is listed although its text was not read.</summary>
    private static ArticleReading Unread(string id, string file, string text) =>
        new(
            id,
            file,
            TextHash.Of(text.AsSpan()),
            text.Length,
            Title: null,
            Publication: null,
            Published: null,
            Authors: default,
            Credits: default,
            Blocks: default,
            Sentences: default,
            Parentheticals: default,
            Citations: default,
            Dates: default,
            Quotations: default,
            Entities: default,
            Acronyms: default,
            Glosses: default,
            Findings: default
        );

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
