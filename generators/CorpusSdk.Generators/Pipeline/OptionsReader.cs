using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusSdk.Generators.Diagnostics;
using CorpusSdk.Generators.Emit;
using CorpusSdk.Generators.Grouping;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Checks;
using CorpusSdk.Reading.Naming;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>Reads the project's properties.</summary>
internal sealed class OptionsReader
{
    private const string DefaultClass = "Corpus";

    /// <summary>Names of the levels, in their order.</summary>
    public static readonly string[] SymbolLevels = ["citations", "articles", "catalogue"];

    /// <summary>Names of the kinds of groups, in their order.</summary>
    public static readonly string[] GroupModes = ["none", "publication", "year", "folder"];

    private readonly AnalyzerConfigOptions _options;
    private readonly List<DiagnosticInfo> _problems = [];

    private OptionsReader(AnalyzerConfigOptions options) => _options = options;

    public static CorpusOptions Read(AnalyzerConfigOptionsProvider provider) => new OptionsReader(provider.GlobalOptions).Read();

    private CorpusOptions Read() =>
        new(
            NamespaceName.From(Value("CorpusNamespace") ?? Value("RootNamespace")),
            ClassName(),
            IsPublic: Choice("CorpusVisibility", "internal", "public") == 1,
            GlobalUsings: Choice("CorpusGlobalUsings", "true", "false") == 0,
            (SymbolLevel)Choice("CorpusSymbols", SymbolLevels),
            SymbolsChosen: Value("CorpusSymbols") is not null,
            (GroupMode)Choice("CorpusGroups", GroupModes),
            GroupsChosen: Value("CorpusGroups") is not null,
            MaximumBytes(),
            IncludeDrafts: Choice("CorpusIncludeDrafts", "true", "false") == 0,
            _problems.ToEquatableArray(),
            OldLanguage: null
        );

    private string? Value(string property) =>
        _options.TryGetValue("build_property." + property, out var value) && value.Trim() is { Length: > 0 } text ? text : null;

    private string ClassName()
    {
        const string property = "CorpusClass";
        var value = Value(property);
        if (value is null)
            return DefaultClass;
        var isIdentifier = IdentifierMaker.MayStart(value[0]) && value.All(IdentifierMaker.MayContinue);
        if (isIdentifier && SyntaxFacts.GetKeywordKind(value) == SyntaxKind.None && !IndexEmitter.Members.Contains(value))
            return value;
        return Refuse(property, value, "a C# identifier that is no keyword and no member of the class", DefaultClass);
    }

    private int MaximumBytes()
    {
        const string property = "CorpusMaxDocumentBytes";
        var value = Value(property);
        if (value is null)
            return TextSize.DefaultMaximumBytes;
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) && bytes > 0)
            return bytes;
        Refuse(
            property,
            value,
            "a whole number of bytes, 1 to 2147483647",
            TextSize.DefaultMaximumBytes.ToString(CultureInfo.InvariantCulture)
        );
        return TextSize.DefaultMaximumBytes;
    }

    /// <summary>Index of the value among the allowed ones; the first is the default.</summary>
    private int Choice(string property, params string[] allowed)
    {
        var value = Value(property);
        if (value is null)
            return 0;
        var index = Array.FindIndex(allowed, a => string.Equals(a, value, StringComparison.OrdinalIgnoreCase));
        if (index >= 0)
            return index;
        Refuse(property, value, "one of " + string.Join(", ", allowed), allowed[0]);
        return 0;
    }

    private string Refuse(string property, string value, string expected, string fallback)
    {
        _problems.Add(DiagnosticInfo.Of(Rules.BadOption, null, property, value, expected, fallback));
        return fallback;
    }
}
