using System;
using System.ComponentModel;

namespace CorpusSdk.Generated;

/// <summary>
/// The ids of what the members of a class stand for, where a member's name does not tell it. A class in several parts has one for each part. Read by the
/// analyzers; written by generated code only.
/// </summary>
/// <param name="members">A line for each member: its name, <c>=</c>, the id.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class CorpusIdsAttribute(string members) : Attribute
{
    /// <summary>A line for each member: its name, <c>=</c>, the id.</summary>
    public string Members { get; } = members;
}
