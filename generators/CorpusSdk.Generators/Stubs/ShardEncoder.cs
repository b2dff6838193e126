using System.Collections.Generic;

namespace CorpusSdk.Reading.Encoding;

/// <summary>Stands in for the encoder of the runtime, until that is merged.</summary>
internal static class ShardEncoder
{
    public static string Encode(IReadOnlyList<ArticleReading> readings)
    {
        var writer = new CompactWriter();
        writer.Number(1);
        writer.Number(0);
        writer.Number(readings.Count);
        foreach (var reading in readings)
            writer.Long(reading.TextHash);
        return writer.ToString();
    }
}
