using System;
using System.Globalization;
using System.Linq;
using System.Threading;
using CorpusSdk.Generators.Diagnostics;
using CorpusSdk.Generators.Inputs;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Findings;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>What was read from <c>corpus.sources.yml</c>. Whatever is wrong with the file, the documents are read.</summary>
/// <param name="Settings">What it says, without findings.</param>
/// <param name="Diagnostics">What there is to say about it.</param>
internal sealed record SourceSettingsFile(SourceSettings Settings, DiagnosticList Diagnostics)
{
    public static SourceSettingsFile Read(AdditionalText file, CancellationToken cancellation)
    {
        try
        {
            Checkpoint.Pass(Checkpoint.Settings, SourceSettings.FileName);
            if (file.GetText(cancellation) is not { } source)
                return Refused(DiagnosticInfo.Of(Rules.Missing, LocationInfo.StartOf(file.Path), SourceSettings.FileName));
            var text = source.ToString();
            if (DecodingCheck.Check(source, text) is { } undecodable)
                return Refused(NotDecodable(undecodable, text, file.Path));
            var settings = SourceSettings.Read(text);
            return new(
                settings with
                {
                    Findings = default,
                },
                DiagnosticList.Of(settings.Findings.Select(f => DiagnosticInfo.Of(f, file.Path)))
            );
        }
        catch (Exception exception) when (Failure.IsOurs(exception, cancellation))
        {
            return Refused(Failure.Of(SourceSettings.FileName, Checkpoint.Settings, exception, file.Path));
        }
    }

    private static SourceSettingsFile Refused(DiagnosticInfo reason) => new(SourceSettings.Empty, DiagnosticList.Of([reason]));

    private static DiagnosticInfo NotDecodable(DecodingProblem problem, string text, string path) =>
        DiagnosticInfo.Of(
            SettingsRules.NotDecodable,
            TextPosition.At(path, text, problem.Offset, 1),
            problem.What,
            problem.Byte.ToString(CultureInfo.InvariantCulture)
        );
}
