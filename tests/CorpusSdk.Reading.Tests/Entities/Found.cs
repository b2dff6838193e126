using System.Collections.Generic;
using System.Linq;

namespace CorpusSdk.Reading.Tests.Entities;

/// <summary>The mentions that a text holds.</summary>
internal static class Found
{
    /// <summary>The mentions of a kind as written, in the order of the text, joined by <c>|</c>.</summary>
    public static string In(string body, EntityKind kind)
    {
        var text = Read.Article(body);
        return string.Join("|", Mentions(text).Where(m => m.Entity.Kind == kind).Select(m => text.Slice(m.Mention.Span)));
    }

    /// <summary>The mentions of an entity as <c>form: written</c>, in the order of the text.</summary>
    public static string Of(string body, EntityKind kind, string id)
    {
        var text = Read.Article(body);
        return string.Join(
            "|",
            Mentions(text)
                .Where(m => m.Entity.Kind == kind && m.Entity.Id == id)
                .Select(m => m.Mention.Form.ToString().ToLowerInvariant() + ": " + text.Slice(m.Mention.Span))
        );
    }

    private static IEnumerable<(EntityReading Entity, MentionReading Mention)> Mentions(string text) =>
        Read.Text(text).Entities.SelectMany(e => e.Mentions.Select(m => (e, m))).OrderBy(p => p.m.Span.Start);
}
