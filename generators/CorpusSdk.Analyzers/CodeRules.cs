using CorpusSdk.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Analyzers;

/// <summary>The rules for C# that uses a corpus. Ids are never used again; CORPUS2007 is reported by the compiler itself.</summary>
internal static class CodeRules
{
    private const string Usage = "CorpusSdk.Usage";

    public static readonly DiagnosticDescriptor UnknownId = new(
        id: "CORPUS2001",
        title: "Nothing in the corpus has the id",
        messageFormat: "The corpus has no {0} with the id '{1}'{2}",
        category: Usage,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("CORPUS2001")
    );

    public static readonly DiagnosticDescriptor IdHasMember = new(
        id: "CORPUS2002",
        title: "The id has a member",
        messageFormat: "The {0} '{1}' has the member {2}, which the compiler checks",
        category: Usage,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("CORPUS2002")
    );

    public static readonly DiagnosticDescriptor NotQuoted = new(
        id: "CORPUS2003",
        title: "The article does not say that",
        messageFormat: "'{0}' does not contain these words{1}",
        category: Usage,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("CORPUS2003")
    );

    public static readonly DiagnosticDescriptor UnknownCitation = new(
        id: "CORPUS2004",
        title: "The corpus has no such citation",
        messageFormat: "No article cites '{0}'{1}",
        category: Usage,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: false,
        helpLinkUri: HelpLink.Of("CORPUS2004")
    );

    public static readonly DiagnosticDescriptor CertaintyAsNumber = new(
        id: "CORPUS2005",
        title: "A certainty is used as a number",
        messageFormat: "What becomes of Possible is hidden in a number; compare with a member of Certainty, such as 'Certainty.{0}'",
        category: Usage,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("CORPUS2005")
    );

    public static readonly DiagnosticDescriptor MissingCases = new(
        id: "CORPUS2006",
        title: "The switch leaves out members of a closed set",
        messageFormat: "The switch over {0} does nothing for {1}; add the cases or a default",
        category: Usage,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("CORPUS2006")
    );

    public static readonly DiagnosticDescriptor UncheckedEvidence = new(
        id: "CORPUS2008",
        title: "Evidence that the compiler cannot check",
        messageFormat: "{0}; name a citation with nameof(…Citations.Member), which stops to compile when the citation goes or changes",
        category: Usage,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("CORPUS2008")
    );
}
