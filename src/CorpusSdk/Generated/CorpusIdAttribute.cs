using System;
using System.ComponentModel;

namespace CorpusSdk.Generated;

/// <summary>The id of what a member stands for, where the member's name does not tell it. Read by the analyzers; written by generated code only.</summary>
/// <param name="id">The id.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Property)]
public sealed class CorpusIdAttribute(string id) : Attribute
{
    /// <summary>The id.</summary>
    public string Id { get; } = id;
}
