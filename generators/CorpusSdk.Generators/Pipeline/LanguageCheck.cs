using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>Generated code is written and tested for C# 11.</summary>
internal static class LanguageCheck
{
    /// <summary>The version that is too old; null when it is not.</summary>
    public static string? TooOld(ParseOptions options) =>
        options is CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp11 and var version } ? version.ToDisplayString() : null;
}
