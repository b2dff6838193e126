using System.Diagnostics;

namespace CorpusSdk;

/// <summary>An entity that is mentioned together with another one.</summary>
[DebuggerDisplay("{Entity.Name,nq} ({Count})")]
public sealed class CoMention
{
    internal CoMention(Entity entity, int count)
    {
        Entity = entity;
        Count = count;
    }

    /// <summary>The entity.</summary>
    public Entity Entity { get; }

    /// <summary>Number of articles, or of sentences, that mention both; each counts once.</summary>
    public int Count { get; }

    /// <summary>Name and number.</summary>
    public override string ToString() => $"{Entity} ({Count})";
}
