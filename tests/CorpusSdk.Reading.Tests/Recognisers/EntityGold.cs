using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace CorpusSdk.Reading.Tests;

/// <summary>An article of <c>entities-own.txt</c>: its text, and its marked entities.</summary>
internal sealed record EntityGold(string Text, IReadOnlyList<(TextSpan Span, EntityKind Kind)> Entities)
{
    public static IEnumerable<EntityGold> ReadAll()
    {
        var lines = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "gold", "entities-own.txt")).Where(l => !l.StartsWith('#'));
        var article = new List<string>();
        foreach (var line in lines.Append(""))
        {
            // The blank line after the title does not end the article.
            if (line.Length > 0)
            {
                article.Add(line);
            }
            else if (article.Count > 1)
            {
                yield return Parse(article);
                article.Clear();
            }
        }
    }

    private static EntityGold Parse(List<string> lines)
    {
        var marked = lines[0] + "\n\n" + string.Join(' ', lines.Skip(1)) + "\n";
        var text = new StringBuilder();
        var entities = new List<(TextSpan, EntityKind)>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] != '[')
            {
                text.Append(marked[i]);
                continue;
            }

            var bar = marked.IndexOf('|', i);
            var start = text.Length;
            text.Append(marked, i + 1, bar - i - 1);
            entities.Add((new TextSpan(start, text.Length), KindOf(marked[bar + 1])));
            i = bar + 2;
        }

        return new EntityGold(text.ToString(), entities);
    }

    private static EntityKind KindOf(char mark) =>
        mark switch
        {
            'P' => EntityKind.Person,
            'L' => EntityKind.Place,
            'O' => EntityKind.Organization,
            'X' => EntityKind.Product,
            'E' => EntityKind.Event,
            'G' => EntityKind.PeopleGroup,
            _ => throw new FormatException("No kind: " + mark),
        };
}
