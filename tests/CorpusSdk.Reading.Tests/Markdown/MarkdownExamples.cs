using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace CorpusSdk.Reading.Tests.Markdown;

/// <summary>Examples of Markdown, from <c>examples.md.txt</c>.</summary>
internal static class MarkdownExamples
{
    public static IReadOnlyList<string> All { get; } =
    [
        .. File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Markdown", "examples.md.txt"))
            .ReplaceLineEndings("\n")
            .Split("\n====\n")
            .Select(Unescape),
    ];

    // `\n`, `\r`, `\t`, `\0`, `\u00A0` and `\\` before an end of line stand for themselves; other backslashes are Markdown's.
    private static string Unescape(string example) =>
        Regex.Replace(
            example.TrimEnd('\n'),
            @"\\(\\(?=\\n)|n|r|t(?![a-z])|t(?=code|item|quote|inside|more)|0|u00A0)",
            m =>
                m.Value switch
                {
                    @"\n" => "\n",
                    @"\r" => "\r",
                    @"\t" => "\t",
                    @"\0" => "\0",
                    @"\\" => @"\",
                    _ => "\u00A0",
                },
            RegexOptions.None,
            TimeSpan.FromSeconds(1)
        ) + "\n";
}
