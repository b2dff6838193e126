using System.IO;
using System.Reflection;
using System.Threading;

namespace CorpusSdk;

/// <summary>The texts of articles among the resources of an assembly.</summary>
/// <param name="assembly">The assembly.</param>
/// <param name="many">Number of resources from which a table of them is made.</param>
internal sealed class EmbeddedTexts(Assembly assembly, int many = EmbeddedTexts.Many)
{
    // The runtime compares the name of each resource until it finds the one that is asked for: 0.8 ms among 100,000. A table of them takes tens of
    // milliseconds, however few they are: among fewer than these, finding each of them once by name takes less.
    private const int Many = 2_000;

    // Who opens a few texts does not wait for the table.
    private const int Few = 256;

    private int _lookups;
    private ResourceTable? _table;

    /// <summary>Whether the table was made.</summary>
    public bool HasTable => Volatile.Read(ref _table) is not null;

    /// <param name="file">Path relative to the corpus root.</param>
    /// <returns>The text; null when the assembly does not hold it.</returns>
    public ArticleText? Open(string file)
    {
        var name = "corpus/" + file;
        var table = Volatile.Read(ref _table);
        // One thread makes the table; the others go on by name until it is there.
        if (table is null && Interlocked.Increment(ref _lookups) == Few && assembly.GetManifestResourceNames().Length >= many)
            Volatile.Write(ref _table, table = ResourceTable.Read(assembly));
        return table?.Find(name) ?? OpenByName(name);
    }

    private ArticleText? OpenByName(string name)
    {
        using var stream = assembly.GetManifestResourceStream(name);
        return stream switch
        {
            null => null,
            UnmanagedMemoryStream memory => ArticleText.FromMemory(memory),
            _ => ArticleText.FromStream(stream),
        };
    }
}
