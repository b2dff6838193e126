using System;
using System.Linq;
using System.Threading;
using CorpusSdk.Generators.Diagnostics;
using CorpusSdk.Generators.Inputs;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Findings;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>What was read from a settings file. Whatever is wrong with the file, the documents are read.</summary>
/// <param name="Path">Path of the file as the compiler knows it.</param>
/// <param name="Settings">What it says; null when it could not be read.</param>
/// <param name="Diagnostics">What there is to say about it.</param>
internal sealed record SettingsFile<T>(string Path, T? Settings, DiagnosticList Diagnostics)
    where T : class
{
    /// <param name="file">The file.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="read">Reads its text.</param>
    /// <param name="findings">What is wrong in it.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    public static SettingsFile<T> Read(
        AdditionalText file,
        string name,
        Func<string, T> read,
        Func<T, EquatableArray<Finding>> findings,
        CancellationToken cancellation
    )
    {
        try
        {
            Checkpoint.Pass(Checkpoint.Settings, name);
            if (file.GetText(cancellation) is not { } source)
                return Refused(file.Path, DiagnosticInfo.Of(FileRules.Missing, LocationInfo.StartOf(file.Path), name));
            var text = source.ToString();
            if (DecodingCheck.Check(source, text) is { } undecodable)
                return Refused(file.Path, DiagnosticInfo.Of(undecodable.OfSettings(text), file.Path));
            var settings = read(text);
            return new(file.Path, settings, DiagnosticList.Of(findings(settings).Select(f => DiagnosticInfo.Of(f, file.Path))));
        }
        catch (Exception exception) when (Failure.IsOurs(exception, cancellation))
        {
            return Refused(file.Path, Failure.Of(name, Checkpoint.Settings, exception, file.Path));
        }
    }

    private static SettingsFile<T> Refused(string path, DiagnosticInfo reason) => new(path, null, DiagnosticList.Of([reason]));
}
