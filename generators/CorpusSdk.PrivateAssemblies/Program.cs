using System;
using System.IO;

namespace CorpusSdk.PrivateAssemblies;

internal static class Program
{
    private const string Usage = "usage: CorpusSdk.PrivateAssemblies NAME-PREFIX OUTPUT-FOLDER ASSEMBLY…";

    private static int Main(string[] arguments)
    {
        if (arguments is not [var prefix, var folder, .. { Length: > 0 } assemblies])
        {
            Console.Error.WriteLine(Usage);
            return 1;
        }

        Directory.CreateDirectory(folder);
        var rewriter = new AssemblyRewriter(prefix);
        foreach (var assembly in assemblies)
            rewriter.Rewrite(assembly, folder);
        return 0;
    }
}
