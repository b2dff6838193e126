using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Analyzers.Kinds;

/// <summary>Enumerations whose members are known to be all there are: the kinds of the runtime and those made from a schema of documents.</summary>
internal static class ClosedSet
{
    /// <summary>The enumeration behind a type, which may be nullable; null when it is no closed set.</summary>
    public static INamedTypeSymbol? Of(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] })
            type = inner;
        return type is INamedTypeSymbol { TypeKind: TypeKind.Enum } set && (IsOfRuntime(set) || IsGenerated(set)) ? set : null;
    }

    public static IEnumerable<IFieldSymbol> Members(INamedTypeSymbol set) =>
        set.GetMembers().OfType<IFieldSymbol>().Where(f => f.HasConstantValue);

    private static bool IsOfRuntime(INamedTypeSymbol set) =>
        set
            is {
                ContainingAssembly.Name: "CorpusSdk",
                ContainingNamespace: { Name: "CorpusSdk", ContainingNamespace.IsGlobalNamespace: true }
            };

    private static bool IsGenerated(INamedTypeSymbol set) =>
        set.GetAttributes()
            .Any(a => a is { AttributeClass.Name: "GeneratedCodeAttribute", ConstructorArguments: [{ Value: "CorpusSdk" }, ..] });
}
