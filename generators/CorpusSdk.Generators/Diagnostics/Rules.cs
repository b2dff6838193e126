using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generators.Diagnostics;

/// <summary>The rules of the generator and its settings (09xx). Ids are never used again.</summary>
internal static class Rules
{
    private const string Generator = "CorpusSdk.Generator";

    public static readonly DiagnosticDescriptor InternalFailure = new(
        id: "CORPUS0901",
        title: "Internal failure",
        messageFormat: "'{0}' was skipped because the generator failed in '{1}' with {2}; please report it",
        category: Generator,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("CORPUS0901")
    );

    public static readonly DiagnosticDescriptor NamespaceIsClass = new(
        id: "CORPUS0903",
        title: "A namespace is named like the class of the corpus",
        messageFormat: "The namespace '{0}' has a segment named like the class '{1}', and a namespace hides a class; set the property CorpusClass (or CorpusNamespace) to another name",
        category: Generator,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("CORPUS0903")
    );

    public static readonly DiagnosticDescriptor LanguageTooOld = new(
        id: "CORPUS0904",
        title: "The C# language version is too old",
        messageFormat: "The corpus needs C# 11 or later, this project uses {0}; remove LangVersion from the project or raise it",
        category: Generator,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("CORPUS0904")
    );

    public static readonly DiagnosticDescriptor BadOption = new(
        id: "CORPUS0905",
        title: "A property has a value that it cannot have",
        messageFormat: "The property {0} is '{1}'; it must be {2} (the default '{3}' is used)",
        category: Generator,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("CORPUS0905")
    );

    public static readonly DiagnosticDescriptor LevelNotChosen = new(
        id: "CORPUS0906",
        title: "A large corpus needs an explicit size level",
        messageFormat: "The corpus has {0} documents; above {1} a member per citation costs seconds of compile time and hundreds of megabytes, so choose: set CorpusSymbols to 'citations', 'articles' or 'catalogue'",
        category: Generator,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("CORPUS0906")
    );

    public static readonly DiagnosticDescriptor TooLargeForAssembly = new(
        id: "CORPUS0911",
        title: "The corpus is too large for one assembly",
        messageFormat: "The {0} take {1} MB, and one assembly holds at most {2} MB; {3}",
        category: Generator,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("CORPUS0911")
    );

    public static readonly DiagnosticDescriptor NearlyTooLarge = new(
        id: "CORPUS0912",
        title: "The corpus is nearly too large for one assembly",
        messageFormat: "The {0} take {1} MB of the {2} MB that one assembly holds; before there are more, {3}",
        category: Generator,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("CORPUS0912")
    );

    public static readonly DiagnosticDescriptor MoreOfRule = new(
        id: "CORPUS0913",
        title: "More findings of a rule than a build shows",
        messageFormat: "{0} more findings of {1} are not shown, since a build shows about {2} of a rule; 'corpus check' lists all of them",
        category: Generator,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("CORPUS0913")
    );
}
