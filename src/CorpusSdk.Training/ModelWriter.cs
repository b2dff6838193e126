using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusSdk.Reading.Entities.Tagging;
using CorpusSdk.Training.Crf;

namespace CorpusSdk.Training;

/// <summary>Writes a model as <see cref="ModelReader"/> reads it.</summary>
internal sealed class ModelWriter
{
    // Weights of ± 127 / Scale and more are cut off; finer differences are lost.
    private const double Scale = 48;

    private readonly MemoryStream _bytes = new();

    public static byte[] Write(SortedDictionary<uint, WordEntry> lexicon, CrfWeights weights)
    {
        var writer = new ModelWriter();
        writer.Short((ushort)(ModelReader.Magic & 0xFFFF));
        writer.Short((ushort)(ModelReader.Magic >> 16));
        writer.WriteLexicon(lexicon);
        foreach (var transition in weights.Transitions)
            writer.Short((ushort)(short)Math.Clamp(Math.Round(transition * Scale), short.MinValue, short.MaxValue));
        writer.WriteFeatures(weights);
        return writer._bytes.ToArray();
    }

    private void WriteLexicon(SortedDictionary<uint, WordEntry> lexicon)
    {
        Number((uint)lexicon.Count);
        uint last = 0;
        foreach (var (hash, entry) in lexicon)
        {
            Number(hash - last);
            last = hash;
            _bytes.WriteByte(entry.Class);
            _bytes.WriteByte(entry.Case);
            Short((ushort)entry.Lists);
        }
    }

    private void WriteFeatures(CrfWeights weights)
    {
        var rows = weights
            .Features.Select(
                (feature, row) => (Feature: feature, Weights: Whole(weights.Weights.AsSpan(row * TaggerModel.Labels, TaggerModel.Labels)))
            )
            .Where(r => r.Weights.Any(w => w != 0))
            .OrderBy(r => r.Feature)
            .ToList();
        Number((uint)rows.Count);
        uint last = 0;
        foreach (var (feature, values) in rows)
        {
            Number(feature - last);
            last = feature;
            var present = 0;
            for (var label = 0; label < values.Length; label++)
                present |= values[label] != 0 ? 1 << label : 0;
            Short((ushort)present);
            foreach (var value in values)
            {
                if (value != 0)
                    _bytes.WriteByte((byte)value);
            }
        }
    }

    private static sbyte[] Whole(ReadOnlySpan<float> weights)
    {
        var whole = new sbyte[weights.Length];
        for (var i = 0; i < whole.Length; i++)
            whole[i] = (sbyte)Math.Clamp(Math.Round(weights[i] * Scale), -127, 127);
        return whole;
    }

    private void Short(ushort value)
    {
        _bytes.WriteByte((byte)value);
        _bytes.WriteByte((byte)(value >> 8));
    }

    private void Number(uint value)
    {
        for (; value >= 128; value >>= 7)
            _bytes.WriteByte((byte)(value | 128));
        _bytes.WriteByte((byte)value);
    }
}
