using System;
using CorpusSdk.Generators.Diagnostics;

namespace CorpusSdk.Generators.Inputs;

/// <summary>Line and column of an offset; LF, CRLF and a lone CR end a line.</summary>
internal static class TextPosition
{
    public static LocationInfo At(string path, string text, int offset, int length)
    {
        int line = 1,
            start = 0;
        for (var i = 0; i < offset; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                line++;
                start = i + 1;
            }
        }

        var column = offset - start + 1;
        var end = Math.Min(text.Length, offset + length);
        return new(path, new TextSpan(offset, end), line, column, line, column + end - offset);
    }
}
