using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using Mono.Cecil;

namespace CorpusSdk.PrivateAssemblies;

/// <summary>The assemblies that every compiler from Roslyn 4.8 on brings, with the versions of Roslyn 4.8.</summary>
internal static class CompilerAssemblies
{
    private static readonly FrozenDictionary<string, Version> Versions = new Dictionary<string, Version>
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["System.Buffers"] = new(4, 0, 3, 0),
        ["System.Memory"] = new(4, 0, 1, 2),
        ["System.Numerics.Vectors"] = new(4, 1, 4, 0),
        ["System.Runtime.CompilerServices.Unsafe"] = new(6, 0, 0, 0),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Lowers a reference to the version that is there. A compiler finds later versions by itself, never earlier ones.</summary>
    /// <exception cref="InvalidOperationException">The compiler does not bring the assembly.</exception>
    public static void Lower(AssemblyNameReference reference, string user)
    {
        if (!Versions.TryGetValue(reference.Name, out var version))
            throw new InvalidOperationException($"{user} refers to {reference.Name}, which compilers do not bring.");
        if (reference.Version > version)
            reference.Version = version;
    }
}
