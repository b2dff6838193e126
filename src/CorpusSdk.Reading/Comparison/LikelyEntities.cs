using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Checks;
using CorpusSdk.Reading.Findings;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Comparison;

/// <summary>
/// Finds entities whose names are a letter away from each other. Only those are compared that are equal when a letter is left out of each (symmetric deletion), so names
/// are not compared each with each.
/// </summary>
internal static class LikelyEntities
{
    private const int MostPerKey = 8;

    private static readonly ulong[] Powers = PowersTo(NamedEntity.Longest);

    public static IEnumerable<FileFinding> Of(EquatableArray<DocumentTraits> documents, CancellationToken cancellation)
    {
        var entities = Collect(documents);
        var buckets = new Buckets(MostPerKey);
        var near = new HashSet<int>();
        var reported = new HashSet<Named>();
        for (var i = 0; i < entities.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            near.Clear();
            foreach (var key in Keys(entities[i]))
                buckets.Add(key, i, near);
            foreach (var candidate in near.OrderBy(c => c))
            {
                if (!AreNear(entities[candidate], entities[i]))
                    continue;
                var (rare, other) = IsRarer(entities[i], entities[candidate])
                    ? (entities[i], entities[candidate])
                    : (entities[candidate], entities[i]);
                if (reported.Add(rare))
                    yield return new(
                        documents[rare.Documents[0]].File,
                        rare.First.Place.Report(
                            ComparisonRules.LikelyOneEntity,
                            rare.First.Name,
                            other.First.Name,
                            documents[other.Documents[0]].File
                        )
                    );
            }
        }
    }

    // In the order of their first mentions.
    private static List<Named> Collect(EquatableArray<DocumentTraits> documents)
    {
        var entities = new List<Named>();
        var byKey = new Dictionary<(EntityKind, string), Named>();
        for (var i = 0; i < documents.Count; i++)
        {
            foreach (var entity in documents[i].Entities)
            {
                if (!byKey.TryGetValue((entity.Kind, entity.Id), out var named))
                {
                    byKey.Add((entity.Kind, entity.Id), named = new Named(entity));
                    entities.Add(named);
                }

                named.Documents.Add(i);
            }
        }

        return entities;
    }

    // The name with each letter left out, and as it is; hashes of what stands before and after the letter give each key in one step.
    private static IEnumerable<ulong> Keys(Named entity)
    {
        var name = entity.First.Id;
        var kind = (ulong)entity.First.Kind << 56;
        var after = new ulong[name.Length + 1];
        for (var i = name.Length - 1; i >= 0; i--)
            after[i] = unchecked(after[i + 1] + (name[i] * Powers[name.Length - 1 - i]));
        yield return after[0] ^ kind;
        var before = 0UL;
        for (var i = 0; i < name.Length; i++)
        {
            // Either of two equal letters gives one key.
            if (i == 0 || name[i] != name[i - 1])
                yield return unchecked((before * Powers[name.Length - 1 - i]) + after[i + 1]) ^ kind;
            before = unchecked((before * Powers[1]) + name[i]);
        }
    }

    private static ulong[] PowersTo(int highest)
    {
        var powers = new ulong[highest + 1];
        powers[0] = 1;
        for (var i = 1; i <= highest; i++)
            powers[i] = unchecked(powers[i - 1] * 0x9E3779B97F4A7C15);
        return powers;
    }

    private static bool AreNear(Named left, Named right)
    {
        var (one, two) = (left.First, right.First);
        return one.Kind == two.Kind
            && (one.IsNew || two.IsNew)
            && one.Id[0] == two.Id[0]
            && NearestName.IsOneApart(one.Id.AsSpan(), two.Id.AsSpan())
            && !IsOtherByIntent(one.Id, two.Id)
            && !AreNamedTogether(left.Documents, right.Documents);
    }

    // A number makes another thing, a letter at the end of a word another form or the other sex: `Su-27` and `Su-37`, `Ivanov` and `Ivanova`.
    private static bool IsOtherByIntent(string left, string right)
    {
        var same = NearestName.SharedStart(left.AsSpan(), right.AsSpan());
        var longer = left.Length > right.Length ? left : right;
        if (left.Length != right.Length && (same + 1 == longer.Length || longer[same + 1] == '-'))
            return true;
        return CharacterTable.IsDigit(left[same]) || CharacterTable.IsDigit(right[same]);
    }

    private static bool AreNamedTogether(List<int> left, List<int> right)
    {
        var (fewer, more) = left.Count <= right.Count ? (left, right) : (right, left);
        return fewer.Exists(d => more.BinarySearch(d) >= 0);
    }

    private static bool IsRarer(Named left, Named right) =>
        left.Documents.Count != right.Documents.Count
            ? left.Documents.Count < right.Documents.Count
            : string.CompareOrdinal(left.First.Id, right.First.Id) > 0;

    private sealed class Named(NamedEntity first)
    {
        public NamedEntity First => first;

        /// <summary>The documents that mention it, by number.</summary>
        public List<int> Documents { get; } = [];
    }
}
