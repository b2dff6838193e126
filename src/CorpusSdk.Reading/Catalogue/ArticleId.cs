using CorpusSdk.Reading.Naming;

namespace CorpusSdk.Reading.Catalogue;

/// <summary>The id of an article that states none.</summary>
internal static class ArticleId
{
    /// <summary>The relative path of its file without extension.</summary>
    public static string OfFile(string relativePath)
    {
        var name = relativePath.LastIndexOf('/') + 1;
        var dot = relativePath.LastIndexOf('.');
        return Nfc.Normalize(dot > name ? relativePath.Substring(0, dot) : relativePath);
    }
}
