using System;
using System.Text;

namespace CorpusSdk.Benchmarks.Engine;

/// <summary>Inputs that make careless readers slow or overflow their stack, each of any length.</summary>
internal static class HostileInputs
{
    public static (string Name, Func<int, string> Make)[] All { get; } =
    [
        ("nested round brackets", n => new string('(', n / 2) + new string(')', n / 2)),
        ("opening brackets alone", n => new string('(', n)),
        ("closing brackets alone", n => new string(')', n)),
        ("empty brackets", n => Repeat("() ", n)),
        ("nested square brackets", n => new string('[', n / 2) + new string(']', n / 2)),
        ("commas in a bracket", n => "A (" + new string(',', n) + ")"),
        ("names and commas in a bracket", n => "A (" + Repeat("Interfax, ", n) + "May 4)"),
        ("days in a bracket", n => "A (EDM, May " + Repeat("4, ", n) + "5)"),
        ("groups in a bracket", n => "A (" + Repeat("TASS, May 4; ", n) + "RIA, May 5)"),
        ("no full stop", n => Repeat("the war and the peace of nations ", n)),
        ("capitalised words", n => Repeat("Alpha Bravo Charlie Delta ", n)),
        ("one long word", n => new string('a', n)),
        ("digits", n => new string('7', n)),
        ("digits and dashes", n => Repeat("12-34-", n)),
        ("days joined by and", n => Repeat("4 and 5 and ", n)),
        ("months", n => Repeat("May ", n)),
        ("dotted initials", n => Repeat("U.S.", n)),
        ("full stops", n => new string('.', n)),
        ("straight quotation marks", n => new string('"', n)),
        ("opening quotation marks", n => new string('\u201C', n)),
        ("apostrophes before words", n => Repeat("'a ", n)),
        ("quotations in one sentence", n => Repeat("\u201Ca b\u201D and ", n)),
        ("quotations and verbs in one sentence", n => Repeat("he said \u201Ca b\u201D and ", n)),
        ("one-line paragraphs", n => Repeat("Text\n\n", n)),
        ("line breaks", n => new string('\n', n)),
        ("acronyms in brackets", n => Repeat("Alpha Bravo (AB) ", n)),
        ("other scripts", n => Repeat("Владимир Путин 杜苏芮 ", n)),
        ("surrogate halves", n => new string('\uD83D', n)),
    ];

    private static string Repeat(string part, int length) =>
        new StringBuilder(length + part.Length).Insert(0, part, Math.Max(1, length / part.Length)).ToString();
}
