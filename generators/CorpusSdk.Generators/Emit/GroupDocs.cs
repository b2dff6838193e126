using CorpusSdk.Generators.Grouping;

namespace CorpusSdk.Generators.Emit;

/// <summary>Documentation of groups of articles. It holds no counts: a new article would write the catalogue again.</summary>
internal static class GroupDocs
{
    public static string List(GroupMode mode) =>
        mode switch
        {
            GroupMode.Publication => "The articles, a group for each publication.",
            GroupMode.Year => "The articles, a group for each year of publication.",
            GroupMode.Folder => "The articles, a group for each folder.",
            _ => "The articles, a member for each.",
        };

    public static string Summary(GroupHead group)
    {
        var name = XmlDoc.Text(group.Name);
        return XmlDoc.Summary(
            group.Mode switch
            {
                GroupMode.Publication => group.Key.Length == 0
                    ? "Articles that name no publication."
                    : "Articles that appeared in " + name + ".",
                GroupMode.Year => group.Key.Length == 0
                    ? "Articles whose year of publication is not known."
                    : "Articles published in " + name + ".",
                _ => group.Key.Length == 0 ? "Articles at the root of the corpus." : "Articles in the folder " + name + ".",
            }
        );
    }
}
