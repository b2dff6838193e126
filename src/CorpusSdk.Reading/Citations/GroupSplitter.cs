using System.Collections.Generic;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Citations;

/// <summary>Splits the inside of a parenthetical at its semicolons; not inside quotation marks or inner brackets.</summary>
internal static class GroupSplitter
{
    public static List<(int First, int End)> Split(TokenList tokens, int first, int end)
    {
        var parts = new List<(int First, int End)>();
        var start = first;
        var depth = 0;
        var quoted = false;
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Kind != TokenKind.Symbol)
                continue;
            switch (tokens.FirstOf(i))
            {
                case '(' or '[':
                    depth++;
                    break;
                case ')' or ']':
                    depth--;
                    break;
                case '\u201C':
                    quoted = true;
                    break;
                case '\u201D':
                    quoted = false;
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case ';' when depth <= 0 && !quoted:
                    parts.Add((start, i));
                    start = i + 1;
                    break;
            }
        }

        parts.Add((start, end));
        return parts;
    }
}
