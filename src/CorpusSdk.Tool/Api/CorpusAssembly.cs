using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using CorpusSdk.Generated;

namespace CorpusSdk.Tool.Api;

/// <summary>A compiled assembly and the corpora in it. They are read on the runtime of this command, which reads all older tables.</summary>
internal sealed class CorpusAssembly : AssemblyLoadContext
{
    private readonly AssemblyDependencyResolver _resolver;

    private CorpusAssembly(string path)
        : base(isCollectible: true) => _resolver = new AssemblyDependencyResolver(path);

    /// <summary>The classes that users start from, such as <c>CorpusSdk.SeedCorpus</c>.</summary>
    /// <exception cref="ApiException">The file is no assembly, or cannot be loaded.</exception>
    public static IReadOnlyList<Type> EntryClasses(string path)
    {
        try
        {
            var assembly = new CorpusAssembly(path).LoadFromAssemblyPath(path);
            return [.. Types(assembly).Where(t => t.IsSubclassOf(typeof(CorpusModel))).Select(EntryClass)];
        }
        catch (Exception problem) when (problem is BadImageFormatException or FileLoadException or FileNotFoundException)
        {
            throw new ApiException($"{path}: {problem.Message}");
        }
    }

    protected override Assembly? Load(AssemblyName assemblyName) =>
        assemblyName.Name != typeof(CorpusModel).Assembly.GetName().Name && _resolver.ResolveAssemblyToPath(assemblyName) is { } path
            ? LoadFromAssemblyPath(path)
            : null;

    // The tables stand in `.Typed` below the namespace of the class.
    private static Type EntryClass(Type tables)
    {
        var model = (CorpusModel)tables.GetField("Instance", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!;
        var name = tables.Namespace![..tables.Namespace!.LastIndexOf('.')] + "." + model.Name;
        return tables.Assembly.GetType(name, throwOnError: true)!;
    }

    // What derives from a type of an assembly that is not there is no corpus.
    private static IEnumerable<Type> Types(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException problem)
        {
            return problem.Types.OfType<Type>();
        }
    }
}
