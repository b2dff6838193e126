using System;
using System.ComponentModel;

namespace CorpusSdk.Generated;

/// <summary>
/// The table of what carries it, see docs/table-format.md. The compiler keeps the argument as one constant, and metadata holds it as UTF-8, so the table lies
/// in memory as it is read; a literal of bytes costs the compiler a node for each of them. Written by generated code only.
/// </summary>
/// <param name="table">The table, printable ASCII.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CompactTableAttribute(string table) : Attribute
{
    /// <summary>The table, printable ASCII.</summary>
    public string Table { get; } = table;
}
