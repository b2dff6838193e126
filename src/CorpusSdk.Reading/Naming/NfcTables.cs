using System.Collections.Generic;
using System.Globalization;

namespace CorpusSdk.Reading.Naming;

/// <summary>The tables of <see cref="NfcData"/>, read when the first text needs them: most names are ASCII.</summary>
internal static class NfcTables
{
    public static readonly Dictionary<char, string> Decompositions = new();
    public static readonly Dictionary<int, char> Compositions = new();
    public static readonly Dictionary<char, byte> Classes = new();

    static NfcTables()
    {
        ReadTriples(NfcData.Composites, compose: true);
        ReadTriples(NfcData.Singletons, compose: false);
        foreach (var run in NfcData.Classes.Split(';'))
        {
            if (run.Length == 0)
                continue;
            var fields = run.Split(' ');
            var first = int.Parse(fields[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            var length = int.Parse(fields[1], CultureInfo.InvariantCulture);
            for (var i = 0; i < length; i++)
                Classes[(char)(first + i)] = byte.Parse(fields[2], CultureInfo.InvariantCulture);
        }
    }

    private static void ReadTriples(string triples, bool compose)
    {
        for (var i = 0; i < triples.Length; i += 3)
        {
            Decompositions[triples[i]] = triples[i + 2] == ' ' ? triples.Substring(i + 1, 1) : triples.Substring(i + 1, 2);
            if (compose)
                Compositions[(triples[i + 1] << 16) | triples[i + 2]] = triples[i];
        }
    }
}
