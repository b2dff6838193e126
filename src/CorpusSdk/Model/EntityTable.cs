using System;

namespace CorpusSdk;

/// <summary>The entities of a corpus by kind and id.</summary>
internal sealed class EntityTable
{
    // Where the entities of each kind begin, and where those of the last one end.
    private readonly int[] _kinds = new int[(int)EntityKind.Term + 2];

    /// <param name="all">All, sorted by kind and id.</param>
    public EntityTable(Entity[] all)
    {
        All = all;
        foreach (var entity in all)
            _kinds[(int)entity.Kind + 1]++;
        for (var kind = 1; kind < _kinds.Length; kind++)
            _kinds[kind] += _kinds[kind - 1];
    }

    public Entity[] All { get; }

    /// <summary>The entity of a kind with an id; null when there is none.</summary>
    public Entity? Find(EntityKind kind, string id) =>
        (uint)kind > (uint)EntityKind.Term
            ? null
            : NameOrder.Find<Entity>(All.AsSpan(_kinds[(int)kind].._kinds[(int)kind + 1]), id, static e => e.Id);
}
