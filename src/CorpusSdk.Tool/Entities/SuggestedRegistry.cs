using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using CorpusSdk.Reading.Settings;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Tool.Entities;

/// <summary>
/// Writes a first <c>corpus.entities.yml</c>: the entities that neither the shipped lists nor the registry in use have, the most frequent first, with remarks on what to check. Surnames
/// and other single words are no aliases in it: within an article they are resolved anyway, and across articles they mean different people.
/// </summary>
internal sealed class SuggestedRegistry(EntityTallies tallies)
{
    private const string Head = """
        # yaml-language-server: $schema=https://raw.githubusercontent.com/corpussdk/corpussdk/main/schemas/corpus.entities.schema.json
        # Entities of the documents that the shipped lists do not have, the most frequent first. Keep what is right, correct what is not,
        # move what is no name to 'not', and delete the rest. docs/entities.md describes the keys.
        entities:

        """;

    private const string Tail = """

        # Names that are never entities:
        not: []

        """;

    // For the lines after the last entry.
    private const int Reserve = 256;

    private readonly IReadOnlyList<EntityTally> _all = tallies.MostFrequentFirst;
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public void Write(TextWriter output)
    {
        output.Write(Lines(Head));
        var size = Encoding.UTF8.GetByteCount(Head) + Encoding.UTF8.GetByteCount(Tail) + Reserve;
        var unlisted = _all.Where(e => !e.IsListed).ToList();
        for (var i = 0; i < unlisted.Count; i++)
        {
            var entry = Lines(Entry(unlisted[i]));
            size += Encoding.UTF8.GetByteCount(entry);
            if (size > YamlTree.MaximumBytes)
            {
                output.Write(
                    FormattableString.Invariant($"  # {unlisted.Count - i} rarer ones are left out: a settings file has at most 64 KB.\n")
                );
                break;
            }

            output.Write(entry);
        }

        output.Write(Lines(Tail));
    }

    private string Entry(EntityTally entity)
    {
        var entry = new StringBuilder();
        var counts = Count(entity.Mentions, "mention") + " in " + Count(entity.Articles, "article");
        if (!_ids.Add(entity.Id) || !_names.Add(entity.Name))
            return $"  # '{Remark(entity.Name)}' is also taken for {Article(entity.Kind)} ({counts}).\n";
        entry.Append("  # ").Append(counts).Append(entity.IsNew ? "; uncertain: in no list, check name and kind" : "").Append('\n');
        foreach (var other in LikelyDuplicates.Of(entity, _all).Take(3))
            entry.Append($"  # Perhaps the same as {Remark(other.Name)}; if so, add there: merge: [{entity.Id}]\n");
        entry.Append("  - name: ").Append(YamlText.Of(entity.Name)).Append('\n');
        if (Slug.Of(entity.Name) != entity.Id)
            entry.Append("    id: ").Append(YamlText.Of(entity.Id)).Append('\n');
        entry.Append("    kind: ").Append(KindNames.ToKebabCase(entity.Kind)).Append('\n');
        var aliases = entity.Forms.Select(f => f.Key).Where(f => IsAlias(entity, f)).ToList();
        if (aliases.Count > 0)
            entry.Append("    aliases: ").Append(YamlText.List(aliases)).Append('\n');
        return entry.ToString();
    }

    private bool IsAlias(EntityTally entity, string form) =>
        form != entity.Name && !form.Any(char.IsControl) && (form.Contains(' ') || entity.IsAcronym(form)) && _names.Add(form);

    private static string Remark(string name) => new([.. name.Select(c => char.IsControl(c) ? ' ' : c)]);

    private static string Count(int number, string noun) => FormattableString.Invariant($"{number} {noun}") + (number == 1 ? "" : "s");

    private static string Article(EntityKind kind) =>
        kind switch
        {
            EntityKind.Organization or EntityKind.Event => "an ",
            _ => "a ",
        } + KindNames.ToKebabCase(kind);

    private static string Lines(string text) => text.ReplaceLineEndings("\n");
}
