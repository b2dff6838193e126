using System.Linq;
using CorpusSdk.Reading.Naming;

namespace CorpusSdk.Reading.Catalogue;

/// <summary>Names the articles of the corpus.</summary>
internal static class ArticleNameTable
{
    /// <summary>The class whose members they are.</summary>
    public const string EnclosingType = "Articles";

    public static NameTable Build(EquatableArray<ArticleHead> heads) =>
        UniqueNames.Assign(heads.Select(h => new NameRequest(h.Id, h.Name)), EnclosingType);
}
