namespace CorpusSdk.Generators.Diagnostics;

/// <summary>Each rule has a page in the repository.</summary>
internal static class HelpLink
{
    public static string Of(string id) => "https://github.com/corpussdk/corpussdk/blob/main/docs/rules/" + id + ".md";
}
