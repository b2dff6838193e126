using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Dates;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Citations;

/// <summary>Reads pieces between dashes: <c>Author – Outlet – Place, date</c>. The outlet is the known one, or the one that is no person or place.</summary>
internal static class DashLineReader
{
    public static bool Read(TokenList tokens, SourceRegistry registry, SourceListReader sources, int first, int end, WrittenGroup group)
    {
        var pieces = Split(tokens, first, end);
        if (pieces.Count < 2)
            return false;
        foreach (var (start, stop) in pieces)
        {
            if (!SourceNames.LooksLikeName(tokens, start, stop))
                return false;
        }

        var index = pieces.FindIndex(p =>
            registry.Find(tokens.Text.AsSpan(new TextSpan(tokens[p.First].Start, tokens[p.End - 1].End))) is { IsMedia: true }
        );
        if (index < 0)
            index = pieces.FindIndex(p => SourceNames.LooksLikeOutlet(tokens, p.First, p.End));
        if (index < 0)
            index = SourceNames.LooksLikePerson(tokens, pieces[0].First, pieces[0].End) ? 1 : 0;
        return sources.Read(pieces[index].First, pieces[index].End, group);
    }

    private static List<(int First, int End)> Split(TokenList tokens, int first, int end)
    {
        var pieces = new List<(int First, int End)>();
        var start = first;
        for (var i = first; i < end; i++)
        {
            // A dash with blanks around it; without them it belongs to a name.
            if (!DateParser.IsDash(tokens, i) || i == first || i + 1 >= end || tokens[i].Start == tokens[i - 1].End)
                continue;
            pieces.Add((start, i));
            start = i + 1;
        }

        if (start < end)
            pieces.Add((start, end));
        return pieces;
    }
}
