using System;
using System.IO;
using System.Linq;

namespace CorpusSdk.Tool.Entities;

/// <summary>Entities as text: a line each, by kind.</summary>
internal static class EntityTable
{
    public static void Write(TextWriter output, EntityTallies tallies)
    {
        foreach (var kind in tallies.MostFrequentFirst.GroupBy(e => e.Kind).OrderBy(g => g.Key))
        {
            output.WriteLine(kind.Key);
            output.WriteLine("  articles mentions");
            foreach (var entity in kind)
            {
                var forms = string.Join(", ", entity.Forms.Select(f => f.Key).Where(f => f != entity.Name));
                output.WriteLine(
                    FormattableString.Invariant($"  {entity.Articles, 8} {entity.Mentions, 8}  {entity.Name}")
                        + (forms.Length == 0 ? "" : ": " + forms)
                        + (entity.IsNew ? "  (in no list)" : "")
                );
            }

            output.WriteLine();
        }
    }
}
