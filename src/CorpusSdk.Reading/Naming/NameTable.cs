using System;

namespace CorpusSdk.Reading.Naming;

/// <summary>The members of one list.</summary>
/// <param name="Members">One per id, sorted by id.</param>
/// <param name="Ambiguous">Names that several ids want, sorted by name.</param>
internal sealed record NameTable(EquatableArray<MemberName> Members, EquatableArray<AmbiguousName> Ambiguous)
{
    /// <summary>The member of an id.</summary>
    public string this[string id]
    {
        get
        {
            var members = Members.AsSpan();
            for (int low = 0, high = members.Length - 1; low <= high; )
            {
                var middle = (low + high) / 2;
                var order = string.CompareOrdinal(members[middle].Id, id);
                if (order == 0)
                    return members[middle].Name;
                if (order < 0)
                    low = middle + 1;
                else
                    high = middle - 1;
            }

            throw new ArgumentOutOfRangeException(nameof(id), id, "No name was made for this id.");
        }
    }
}
