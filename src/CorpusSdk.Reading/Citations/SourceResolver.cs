using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Citations;

/// <summary>Gives sources as written their identity: through the registry, else by their name.</summary>
internal sealed class SourceResolver(string text, SourceRegistry registry)
{
    /// <param name="group">The group that cites them.</param>
    /// <param name="before">The citations before it.</param>
    /// <param name="date">The date of the citation; null when it has none.</param>
    public EquatableArray<SourceReading> Resolve(WrittenGroup group, IReadOnlyList<CitationReading> before, EdtfDate? date)
    {
        if (group.Rule == SourceRule.SameAsBefore && group.Sources.Count == 0)
            return Antecedent(before);
        return group.Sources.Select(s => Resolve(group, s, date)).ToEquatableArray();
    }

    // `ibid.` is resolved only when exactly one citation can be meant: the last one stands alone in its brackets and has one source.
    private static EquatableArray<SourceReading> Antecedent(IReadOnlyList<CitationReading> before)
    {
        if (before.Count == 0)
            return default;
        var last = before[before.Count - 1];
        var isShared = before.Count > 1 && before[before.Count - 2].Span == last.Span;
        return isShared || last.Sources.Count != 1
            ? default
            : last.Sources.Select(s => s with { Rule = SourceRule.SameAsBefore }).ToEquatableArray();
    }

    private SourceReading Resolve(WrittenGroup group, TextSpan span, EdtfDate? date)
    {
        var written = Fold(text.Slice(span));
        var isAddress = group.IsAddress;
        var name = isAddress ? Host(written) : written;
        var id = Slug.Of(System.MemoryExtensions.AsSpan(name));
        var entry = registry.Find(System.MemoryExtensions.AsSpan(name), date) ?? registry.FindId(id);
        var rule = isAddress ? null : group.Rule;
        return entry is not null
            ? new SourceReading(entry.Id, entry.Name, written, entry.Kind, rule ?? SourceRule.Registry)
            : new SourceReading(id, name, written, SourceKind.Unknown, rule ?? SourceRule.NameAsWritten);
    }

    private static string Host(string address)
    {
        var start = address.IndexOf("//", System.StringComparison.Ordinal) is >= 0 and var slashes ? slashes + 2 : 0;
        var end = address.IndexOfAny(['/', '?', '#'], start);
        var host = end < 0 ? address.Substring(start) : address.Substring(start, end - start);
        return host.StartsWith("www.", System.StringComparison.OrdinalIgnoreCase) ? host.Substring(4) : host;
    }

    // A name that is broken over two lines, or holds no-break spaces, is one name.
    private static string Fold(string written)
    {
        if (written.IndexOfAny(['\n', '\r', '\u00A0', '\u00AD', '\u200B', '\u2009', '\u202F']) < 0)
            return written;
        return string.Join(
            " ",
            written
                .Replace("\u00AD", "")
                .Replace("\u200B", "")
                .Split(['\n', '\r', '\u00A0', '\u2009', '\u202F', ' '], System.StringSplitOptions.RemoveEmptyEntries)
        );
    }
}
