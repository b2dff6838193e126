using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;

namespace CorpusSdk.Package.Tests;

/// <summary>A completion list.</summary>
internal sealed class CompletionView(Document document, CompletionService service, CompletionList list)
{
    public IReadOnlyList<string> Items { get; } = [.. list.ItemsList.Select(i => i.DisplayText)];

    /// <summary>The description that an editor shows beside an item.</summary>
    public async Task<string> Describe(string name)
    {
        var item = list.ItemsList.Single(i => i.DisplayText == name);
        return (await service.GetDescriptionAsync(document, item))!.Text;
    }
}
