using System;
using System.Collections.Generic;

namespace CorpusSdk.Reading.CrossReferences;

/// <summary>Where in the corpus the address of a link leads.</summary>
internal static class LinkTarget
{
    /// <summary>The path relative to the corpus root; null for an address of another site, of this document, or outside the corpus.</summary>
    /// <param name="file">Path of the document, relative to the root.</param>
    /// <param name="address">The address as written.</param>
    public static string? Of(string file, string address)
    {
        var end = address.IndexOfAny(['#', '?']);
        var path = Uri.UnescapeDataString(end < 0 ? address : address.Substring(0, end));
        if (path.Length == 0 || path.IndexOf(':') >= 0 || path.StartsWith("//", StringComparison.Ordinal))
            return null;
        if (path.EndsWith("/", StringComparison.Ordinal))
            return null;
        var segments = new List<string>();
        if (path[0] != '/')
        {
            segments.AddRange(file.Split('/'));
            segments.RemoveAt(segments.Count - 1);
        }

        foreach (var segment in path.TrimStart('/').Split('/'))
        {
            if (segment == ".." && segments.Count == 0)
                return null;
            if (segment == "..")
                segments.RemoveAt(segments.Count - 1);
            else if (segment is not ("." or ""))
                segments.Add(segment);
        }

        return segments.Count == 0 ? null : string.Join("/", segments);
    }
}
