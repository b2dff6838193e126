using System;
using System.Collections.Generic;

namespace CorpusSdk.Generators.Inputs;

/// <summary>Paths as text: the generator has no file system.</summary>
internal static class InputPath
{
    /// <summary>Whether an absolute path is one of Windows; elsewhere a backslash is part of a name.</summary>
    public static bool IsWindows(string path) =>
        !path.StartsWith("/", StringComparison.Ordinal) || path.StartsWith("//", StringComparison.Ordinal);

    /// <summary>The path with <c>/</c>, without <c>.</c> and <c>..</c>.</summary>
    public static string Normalize(string path)
    {
        if (IsWindows(path))
            path = path.Replace('\\', '/');
        if (path.IndexOf("/.", StringComparison.Ordinal) < 0 && path.IndexOf("//", 1, StringComparison.Ordinal) < 0)
            return path;
        var segments = new List<string>();
        var parts = path.Split('/');
        for (var i = 0; i < parts.Length; i++)
        {
            var part = parts[i];
            var isEnd = i == parts.Length - 1;
            if (part == ".." && segments.Count > 1)
                segments.RemoveAt(segments.Count - 1);
            else if (part != "." && (part.Length > 0 || i < 2 || isEnd))
                segments.Add(part);
        }

        return string.Join("/", segments);
    }
}
