using System.Linq;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Catalogue;
using CorpusSdk.Reading.Naming;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>Names that need no more than the id, for the case that naming failed.</summary>
internal static class FallbackNames
{
    public static NameTable Of(EquatableArray<ArticleHead> heads) =>
        new(heads.Select(h => new MemberName(h.Id, "Article" + NameSuffix.Of(h.Id, isLong: true))).ToEquatableArray(), default);
}
