using System;

namespace CorpusSdk.Reading.CorpusFile;

/// <summary>Patterns of paths relative to the corpus root: <c>*</c> within a folder, <c>**</c> over folders, <c>?</c> for one character. Case matters.</summary>
internal static class PathPattern
{
    /// <summary>Whether a path has a pattern. Takes time in proportion to the product of their lengths at most.</summary>
    public static bool Matches(string path, string pattern)
    {
        var reached = new bool[path.Length + 1];
        reached[0] = true;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '*')
            {
                for (var end = path.Length; end > 0; end--)
                    reached[end] = reached[end - 1] && (pattern[i] == path[end - 1] || (pattern[i] == '?' && path[end - 1] != '/'));
                reached[0] = false;
                continue;
            }

            var crosses = i + 1 < pattern.Length && pattern[i + 1] == '*';
            if (crosses)
                i++;
            // `**/` stands for no folder too.
            var mayBeNothing = crosses && i + 1 < pattern.Length && pattern[i + 1] == '/' && (i < 2 || pattern[i - 2] == '/');
            var before = mayBeNothing ? (bool[])reached.Clone() : [];
            for (var end = 1; end <= path.Length; end++)
                reached[end] |= reached[end - 1] && (crosses || path[end - 1] != '/');
            if (!mayBeNothing)
                continue;
            i++;
            for (var end = path.Length; end > 0; end--)
                reached[end] = before[end] || (reached[end - 1] && path[end - 1] == '/');
            reached[0] = before[0];
        }

        return reached[path.Length];
    }
}
