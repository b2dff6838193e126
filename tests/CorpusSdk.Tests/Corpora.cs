using System.Linq;
using CorpusSdk.Reading;

namespace CorpusSdk.Tests;

/// <summary>Corpora of small documents.</summary>
internal static class Corpora
{
    public static Article Seed => SeedCorpus.Articles.RussiaUsesKoreanCrisisToScorePointsInItsStandoffWithUS;

    public static CorpusData Of(params (string Id, string Text)[] documents) =>
        ReadCorpus.Of([.. documents.Select(d => (new ArticleReader().Read(d.Id, d.Id + ".txt", d.Text), d.Text))]);

    public static string Document(string body) => "A Title of Some Words\n\n" + body + "\n";
}
