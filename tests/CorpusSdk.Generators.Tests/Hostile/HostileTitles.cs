using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.Generators.Tests.Hostile;

/// <summary>Titles and names that broke naive generators.</summary>
internal static class HostileTitles
{
    public static readonly IReadOnlyList<string> All =
    [
        .. Injections(),
        .. Words(),
        .. Scripts(),
        .. Invisible(),
        .. Twins(),
        new string('a', 5000),
        string.Join(" ", Enumerable.Repeat("word", 1000)),
        string.Concat(Enumerable.Repeat("\U00020BB7", 600)),
        string.Concat(Enumerable.Repeat("12 ", 400)),
    ];

    private static IEnumerable<string> Injections() =>
        [
            "\"; System.Environment.Exit(1); //",
            "*/ class Evil{} /*",
            "\"\"\"",
            "\\u0022",
            "\\",
            "@",
            "!!!",
            "one\u0085class A { }",
            "one\u2028class B { }",
            "one\u2029class C { }",
            "one\fclass D { }",
            "#line 1 \"/etc/passwd\"",
            "#error stop",
            "#pragma warning restore",
            "</summary><include file='/etc/passwd' path='//s'/>",
            "<see cref=\"System.String\"/> & <b>",
            "]]> <!-- --> &#x41; &lt;",
            "{0} {1} %s $(HOME) @(Compile) %41",
            "../../evil",
            "C:\\x",
        ];

    /// <summary>All keywords, also contextual ones, and names that types already have.</summary>
    private static IEnumerable<string> Words() =>
        SyntaxFacts
            .GetKeywordKinds()
            .Concat(SyntaxFacts.GetContextualKeywordKinds())
            .Select(SyntaxFacts.GetText)
            .Where(t => t.Length > 0)
            .Distinct()
            .Concat([
                "Count",
                "All",
                "Find",
                "Item",
                "Get Enumerator",
                "Equals",
                "Get Hash Code",
                "Get Type",
                "To String",
                "Reference Equals",
                "Memberwise Clone",
                "Finalize",
                "Instance",
                "Articles",
                "Sources",
                "People",
                "Corpus",
                "Corpus Tables",
                "Shard00",
                "Typed",
                "System",
                "Global",
                "App",
                "Citations",
                "Article",
                "Citation List",
                "Create Citations",
                "Model",
                "Text",
                "Title",
                "Foo",
                "Foo Article",
                "Foo Article Article",
                "Foo Citations",
                "get_Foo",
                "Set Count",
            ]);

    private static IEnumerable<string> Scripts() =>
        [
            "\u0420\u043E\u0441\u0441\u0438\u044F \u0438 \u041A\u043E\u0440\u0435\u044F",
            "\u65E5\u672C\u8A9E",
            "\u0627\u0644\u0639\u0631\u0628\u064A\u0629",
            "\u05E2\u05D1\u05E8\u05D9\u05EA",
            "\u0939\u093F\u0928\u094D\u0926\u0940",
            "\u0E44\u0E17\u0E22",
            "\uD55C\uAD6D\uC5B4",
            "\U00020BB7\u91CE\u5BB6",
            "\U0001F9EC",
            "Paypal",
            "P\u0430ypal",
            "\u0130stanbul ve \u0131\u015F\u0131k",
            "stra\u00DFe",
            "\u01C4ivo \u01C6ivo",
            "\uFB01sh",
            "2.5 million",
            "1950\u20131953",
            "\u0661\u0662\u0663",
            "\u2160\u2161 chapters",
            "\u0301leading mark",
        ];

    private static IEnumerable<string> Invisible() =>
        [
            "\uD801",
            "x\uDC00y",
            "\uFFFD",
            "\0NUL\0",
            "\uFFFE\uFFFF",
            "\u202Eevil\u202C",
            "a\u2066b\u2069",
            "\u200E\u200F\u061C",
            "soft\u00ADhyphen",
            "\u00A0",
            "\uFEFFmark",
            "\t",
        ];

    /// <summary>Different texts with one name.</summary>
    private static IEnumerable<string> Twins() =>
        [
            "ab",
            "a\u200Db",
            "a\u200Bb",
            "caf\u00E9",
            "cafe\u0301",
            "\u212B",
            "\u00C5",
            "A\u030A",
            "C#",
            "C++",
            "C",
            "same",
            "Same",
            "SAME",
            "The End",
            "The-End",
            "The End!",
        ];
}
