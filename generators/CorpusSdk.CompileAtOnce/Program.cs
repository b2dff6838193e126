using System;
using System.IO;

namespace CorpusSdk.CompileAtOnce;

internal static class Program
{
    private static int Main(string[] arguments)
    {
        if (arguments is not [var path])
        {
            Console.Error.WriteLine("usage: CorpusSdk.CompileAtOnce ASSEMBLY");
            return 1;
        }

        var assembly = File.ReadAllBytes(path);
        MethodMarks.Set(assembly);
        File.WriteAllBytes(path, assembly);
        return 0;
    }
}
