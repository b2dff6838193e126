using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generators.Diagnostics;

/// <summary>The rules of the generator: references between articles (06xx), files and corpus (07xx), generator and settings (09xx). Ids are never used again.</summary>
internal static class Rules
{
    private const string Files = "CorpusSdk.Files";
    private const string References = "CorpusSdk.References";
    private const string Generator = "CorpusSdk.Generator";

    public static readonly DiagnosticDescriptor NotDecodable = new(
        id: "CORPUS0701",
        title: "The document cannot be decoded",
        messageFormat: "'{0}' is not valid UTF-8: {1} at byte {2}; save it as UTF-8, or as UTF-16 with a byte order mark (the article is listed but was not read)",
        category: Files,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("CORPUS0701")
    );

    public static readonly DiagnosticDescriptor TooLarge = new(
        id: "CORPUS0702",
        title: "The document is larger than the limit",
        messageFormat: "'{0}' has {1} bytes, the limit is {2}; split it, or raise the property CorpusMaxDocumentBytes (the article is listed but was not read)",
        category: Files,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("CORPUS0702")
    );

    public static readonly DiagnosticDescriptor SameId = new(
        id: "CORPUS0703",
        title: "Two articles have one id",
        messageFormat: "'{0}' and '{1}' have the same id '{2}'; rename one of the files (the second one is left out)",
        category: Files,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("CORPUS0703")
    );

    public static readonly DiagnosticDescriptor SameTitle = new(
        id: "CORPUS0704",
        title: "Two articles have one title",
        messageFormat: "Several articles want the name '{0}', so each has a suffix: {1}",
        category: Files,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("CORPUS0704")
    );

    public static readonly DiagnosticDescriptor ManyCitations = new(
        id: "CORPUS0705",
        title: "The article has more citations than a completion list can show",
        messageFormat: "'{0}' has {1} citations; above {2} they are a list without a member for each",
        category: Files,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("CORPUS0705")
    );

    public static readonly DiagnosticDescriptor Missing = new(
        id: "CORPUS0706",
        title: "The document cannot be read",
        messageFormat: "'{0}' is listed but cannot be opened; restore the file, or remove it from the corpus",
        category: Files,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("CORPUS0706")
    );

    public static readonly DiagnosticDescriptor Empty = new(
        id: "CORPUS0708",
        title: "The document is empty",
        messageFormat: "'{0}' has no text",
        category: Files,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("CORPUS0708")
    );

    public static readonly DiagnosticDescriptor NoTitle = new(
        id: "CORPUS0709",
        title: "The document has no title",
        messageFormat: "'{0}' has no title, so the article is named after its file; write the title into the first line",
        category: Files,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("CORPUS0709")
    );

    public static readonly DiagnosticDescriptor NoDocuments = new(
        id: "CORPUS0710",
        title: "The corpus has no documents",
        messageFormat: "No document was found under '{0}', so '{1}' is empty; put .txt or .md files there, or add CorpusDocument items",
        category: Files,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("CORPUS0710")
    );

    public static readonly DiagnosticDescriptor UnsafeCharacter = new(
        id: "CORPUS0711",
        title: "The title holds a character that names cannot show",
        messageFormat: "The title of '{0}' holds {1} ({2}) at offset {3}, {4} in all; names leave it out, the text keeps it",
        category: Files,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("CORPUS0711")
    );

    public static readonly DiagnosticDescriptor UnresolvedReference = new(
        id: "CORPUS0610",
        title: "A reference leads to no article",
        messageFormat: "'{0}' refers to an article that is not there: the corpus has {1}; correct the reference, or add the article",
        category: References,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("CORPUS0610")
    );

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
}
