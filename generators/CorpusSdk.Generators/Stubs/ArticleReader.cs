using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using CorpusSdk.Tables;

namespace CorpusSdk.Reading
{
    internal sealed class ArticleReader
    {
        private static readonly string[] Months =
        [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ];

        public ArticleReading Read(string id, string file, string text, CancellationToken cancellation)
        {
            var end = text.IndexOfAny(['\n', '\r']) is var n && n < 0 ? text.Length : n;
            var title = text.Substring(0, end).Trim();
            var citations = new List<CitationReading>();
            foreach (Match m in Regex.Matches(text, @"\(([\w.]+), (\w+) (\d+)(?:, (\d{4}))?\)"))
            {
                var month = Array.IndexOf(Months, m.Groups[2].Value) + 1;
                if (month == 0)
                    continue;
                var span = new TextSpan(m.Index, m.Index + m.Length);
                var start = text.LastIndexOfAny(['.', '\n'], Math.Max(0, m.Index - 1)) + 1;
                var name = m.Groups[1].Value;
                var date = m.Groups[4].Success
                    ? EdtfDate.Day(int.Parse(m.Groups[4].Value), month, int.Parse(m.Groups[3].Value))
                    : EdtfDate.Yearless(month, int.Parse(m.Groups[3].Value));
                citations.Add(
                    new(
                        span,
                        new(span.Start + 1, span.End - 1),
                        -1,
                        CitationKind.Media,
                        false,
                        new([new(name.ToLowerInvariant().Replace('.', '-'), name, name, SourceKind.Site, SourceRule.NameAsWritten)]),
                        new("", date, m.Groups[4].Success ? DateBasis.Explicit : DateBasis.Unresolved, null, default),
                        null,
                        new(start, m.Index),
                        new(start, m.Index),
                        text.Take(m.Index).Count(c => c == '\n') + 1,
                        1
                    )
                );
            }
            var entities = Regex
                .Matches(text, "Putin|Kim Jong Un")
                .Cast<Match>()
                .GroupBy(m => m.Value)
                .Select(g => new EntityReading(
                    g.Key.ToLowerInvariant().Replace(' ', '-'),
                    g.Key,
                    EntityKind.Person,
                    g.Select(m => new MentionReading(new(m.Index, m.Index + m.Length), MentionForm.Name)).ToEquatableArray()
                ));
            var pub = Regex.Match(text, @"Publication: (.+?) Volume: (\d+) Issue: (\d+)");
            return new(
                id,
                file,
                TextHash.Of(text.AsSpan()),
                text.Length,
                title.Length == 0 ? null : new(title, new(0, end)),
                pub.Success
                    ? new(
                        pub.Groups[1].Value.ToLowerInvariant().Replace(' ', '-'),
                        pub.Groups[1].Value,
                        int.Parse(pub.Groups[2].Value),
                        int.Parse(pub.Groups[3].Value)
                    )
                    : null,
                null,
                default,
                default,
                default,
                default,
                default,
                citations.ToEquatableArray(),
                default,
                default,
                entities.ToEquatableArray(),
                default,
                default,
                default
            );
        }
    }
}

namespace CorpusSdk.Reading.Encoding
{
    internal static class ShardEncoder
    {
        public static string Encode(IReadOnlyList<ArticleReading> readings)
        {
            var writer = new CompactWriter();
            writer.Number(1);
            writer.Number(0);
            writer.Number(readings.Count);
            foreach (var r in readings)
                writer.Long(r.TextHash);
            return writer.ToString();
        }
    }
}
