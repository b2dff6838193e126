using System.Globalization;
using System.Linq;

namespace CorpusSdk;

/// <summary>How much a corpus holds.</summary>
public sealed class CorpusSummary
{
    private CorpusSummary(CorpusData data)
    {
        Articles = data.ArticleArray.Length;
        Citations = data.ArticleArray.Sum(a => a.Citations.Count);
        Quotations = data.ArticleArray.Sum(a => a.Quotations.Count);
        Mentions = data.ArticleArray.Sum(a => a.Mentions.Count);
        Sources = data.Names.Sources.Length;
        Publications = data.Names.Publications.Length;
        Entities = data.Names.Entities.All.Length;
    }

    /// <summary>Number of articles.</summary>
    public int Articles { get; }

    /// <summary>Number of citations; one for each source of a parenthetical.</summary>
    public int Citations { get; }

    /// <summary>Number of cited sources.</summary>
    public int Sources { get; }

    /// <summary>Number of publications that the articles appeared in.</summary>
    public int Publications { get; }

    /// <summary>Number of quotations.</summary>
    public int Quotations { get; }

    /// <summary>Number of entities.</summary>
    public int Entities { get; }

    /// <summary>Number of mentions of entities.</summary>
    public int Mentions { get; }

    /// <summary>The counts in one line.</summary>
    public override string ToString() =>
        string.Join(
            ", ",
            Count(Articles, "article", "articles"),
            Count(Citations, "citation", "citations") + " of " + Count(Sources, "source", "sources"),
            Count(Quotations, "quotation", "quotations"),
            Count(Entities, "entity", "entities") + " in " + Count(Mentions, "mention", "mentions")
        );

    internal static CorpusSummary Of(CorpusData data) => new(data);

    private static string Count(int number, string one, string many) =>
        number.ToString(CultureInfo.InvariantCulture) + " " + (number == 1 ? one : many);
}
