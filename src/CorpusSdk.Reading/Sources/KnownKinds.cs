using System;

namespace CorpusSdk.Reading.Sources;

/// <summary>Kinds of sources by their names in files: the names of <see cref="SourceKind"/> in small letters.</summary>
internal static class KnownKinds
{
    /// <summary>Null when the name is no kind.</summary>
    public static SourceKind? Find(string name)
    {
        var isName = name.Length > 0 && name[0] is >= 'a' and <= 'z' && Enum.TryParse(name, ignoreCase: true, out SourceKind kind);
        return isName && Enum.TryParse(name, ignoreCase: true, out kind) && kind != SourceKind.Unknown ? kind : null;
    }
}
