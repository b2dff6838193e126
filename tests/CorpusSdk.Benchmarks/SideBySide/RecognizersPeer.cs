using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace CorpusSdk.Benchmarks.SideBySide;

/// <summary>Microsoft.Recognizers.Text.DateTime; of the values it offers, the last that is not after the publication is taken.</summary>
internal sealed class RecognizersPeer : InProcessPeer
{
    public override string Name => "Microsoft.Recognizers.Text.DateTime";

    protected override string Version =>
        typeof(RecognizersPeer).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == "RecognizersVersion").Value!;

    protected override IReadOnlyList<PlacedDate> Read(string text, DateOnly published)
    {
        var found = new List<PlacedDate>();
        foreach (
            var result in DateTimeRecognizer.RecognizeDateTime(text, Culture.English, refTime: published.ToDateTime(new TimeOnly(12, 0)))
        )
        {
            if (result.TypeName is "datetimeV2.date" or "datetimeV2.daterange" or "datetimeV2.datetime" or "datetimeV2.datetimerange")
                found.Add(new PlacedDate(result.Start, result.End + 1, Value(result, published)));
        }

        return found;
    }

    private static string? Value(ModelResult result, DateOnly published)
    {
        if (!result.Resolution.TryGetValue("values", out var values) || values is not List<Dictionary<string, string>> readings)
            return null;
        var day = published.ToString("O");
        List<string> offered = [.. readings.Select(Value).OfType<string>().Order(StringComparer.Ordinal)];
        return offered.LastOrDefault(v => string.CompareOrdinal(v, day) <= 0) ?? offered.FirstOrDefault();
    }

    private static string? Value(Dictionary<string, string> reading)
    {
        // A month or a year is a range whose name is its value.
        if (reading.GetValueOrDefault("timex") is { Length: 4 or 7 } timex && timex.All(c => char.IsAsciiDigit(c) || c == '-'))
            return timex;
        if (reading.GetValueOrDefault("value") is { Length: >= 10 } value)
            return value[..10];
        return reading.GetValueOrDefault("start") is { Length: >= 10 } start && reading.GetValueOrDefault("end") is { Length: >= 10 } end
            ? start[..10] + "/" + end[..10]
            : null;
    }
}
