using System.Linq;
using Spectre.Console;

namespace CorpusSdk.Tool.Inspect;

/// <summary>Prints what front matter, sidecar and settings state of a document.</summary>
internal static class MetadataView
{
    public static void Write(IAnsiConsole console, Article article)
    {
        (string Name, string? Value)[] facts =
        [
            ("subtitle", article.Subtitle),
            ("language", article.Language),
            ("translated", article.SourceLanguage is { } language ? "from " + language : null),
            ("tags", string.Join(", ", article.Tags)),
            ("url", article.Url?.OriginalString),
            ("archived", article.Archived?.OriginalString),
            ("license", article.License),
            ("draft", article.IsDraft ? "yes" : null),
            ("summary", article.Summary),
            ("aliases", string.Join(", ", article.Aliases)),
            .. article.Fields.OrderBy(f => f.Key, System.StringComparer.Ordinal).Select(f => (f.Key, (string?)f.Value.Text)),
        ];
        foreach (var (name, value) in facts)
        {
            if (!string.IsNullOrEmpty(value))
                InspectView.Fact(console, name, value);
        }
    }
}
