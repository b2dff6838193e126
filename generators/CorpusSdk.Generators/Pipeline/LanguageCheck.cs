using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>Tables are UTF-8 literals, which C# has since version 11.</summary>
internal static class LanguageCheck
{
    /// <summary>The version that is too old; null when it is not.</summary>
    public static string? TooOld(ParseOptions options) =>
        options is CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp11 and var version } ? version.ToDisplayString() : null;
}
