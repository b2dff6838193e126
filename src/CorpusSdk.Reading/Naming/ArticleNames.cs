namespace CorpusSdk.Reading.Naming;

/// <summary>Names articles: by the title, else by the file, else by what they are.</summary>
internal static class ArticleNames
{
    public static string Wanted(string? title, string id)
    {
        var name = title is null ? "" : IdentifierMaker.FromText(title);
        if (name.Length == 0)
            name = IdentifierMaker.FromText(id.Substring(id.LastIndexOf('/') + 1));
        return name.Length == 0 ? "Article" : name;
    }
}
