using System;
using System.IO;

namespace CorpusSdk.Benchmarks.Measuring;

/// <summary>Files of the repository that the benchmarks read and write.</summary>
internal static class Repository
{
    /// <summary>The absolute path of a file or folder.</summary>
    /// <exception cref="InvalidOperationException">The program does not run from inside the repository.</exception>
    public static string PathOf(string relative)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CorpusSdk.sln")))
                return Path.Combine(folder.FullName, relative);
        }

        throw new InvalidOperationException("The benchmarks run from a build inside the repository.");
    }
}
