using System;
using System.IO;
using Mono.Cecil;

namespace CorpusSdk.PrivateAssemblies;

/// <summary>Gives an assembly a name of its own, without strong name, that loads in the oldest compiler. The same input gives the same bytes.</summary>
/// <param name="prefix">What stands before the name.</param>
internal sealed class AssemblyRewriter(string prefix)
{
    /// <summary>Writes <c>PREFIX + NAME.dll</c> into a folder.</summary>
    /// <param name="path">The assembly as published.</param>
    /// <param name="folder">Folder of the result.</param>
    /// <exception cref="InvalidOperationException">The assembly refers to one that the oldest compiler does not bring.</exception>
    public void Rewrite(string path, string folder)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(path);
        var name = prefix + assembly.Name.Name;
        assembly.Name.Name = name;
        assembly.Name.PublicKey = [];
        assembly.Name.HasPublicKey = false;
        assembly.MainModule.Name = name + ".dll";
        assembly.MainModule.Attributes &= ~ModuleAttributes.StrongNameSigned;
        foreach (var reference in assembly.MainModule.AssemblyReferences)
            CompilerAssemblies.Lower(reference, name);

        // A compiler that starts in this moment sees the old file or the new one, never half of it.
        var result = Path.Combine(folder, name + ".dll");
        var unfinished = result + ".unfinished";
        assembly.Write(unfinished, new WriterParameters { DeterministicMvid = true });
        File.Move(unfinished, result, overwrite: true);
    }
}
