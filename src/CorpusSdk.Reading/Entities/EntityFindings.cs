using System.Collections.Generic;
using System.Globalization;
using CorpusSdk.Reading.Findings;

namespace CorpusSdk.Reading.Entities;

/// <summary>
/// Says which entities of a document no list knows: once per document, so that an author can confirm them. Only where a registry is kept: without one
/// nearly every document would have a finding that nobody means to settle.
/// </summary>
internal static class EntityFindings
{
    private const int MostNamed = 10;

    public static void Report(ArticleDraft draft)
    {
        if (draft.Options.KnownEntities.IsEmpty)
            return;
        var names = new List<string>();
        var count = 0;
        TextSpan? first = null;
        foreach (var entity in draft.Entities)
        {
            if (!entity.IsNew)
                continue;
            first ??= entity.Mentions[0].Span;
            if (++count <= MostNamed)
                names.Add(entity.Name);
        }

        if (first is not { } span)
            return;
        var number = count.ToString(CultureInfo.InvariantCulture) + (count == 1 ? " entity is" : " entities are");
        draft.Report(EntityRules.NewEntities, span, number, string.Join(", ", names) + (count > MostNamed ? ", \u2026" : ""));
    }
}
