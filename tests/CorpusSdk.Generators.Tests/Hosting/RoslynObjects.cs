using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace CorpusSdk.Generators.Tests.Hosting;

/// <summary>Looks for compiler objects in what the pipeline keeps: they would keep a compilation alive and never be equal.</summary>
internal static class RoslynObjects
{
    public static void AssertNone(GeneratorRunResult result)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var (name, steps) in result.TrackedSteps.Where(s => IsOurs(s.Key)))
        foreach (var (value, _) in steps.SelectMany(s => s.Outputs))
            Visit(value, name, seen);
    }

    /// <summary>Whether a step is one of ours; the others are the compiler's inputs.</summary>
    public static bool IsOurs(string step) => typeof(Pipeline.TrackingNames).GetFields().Any(f => (string?)f.GetRawConstantValue() == step);

    /// <summary>Fails on a compiler object anywhere behind a value.</summary>
    public static void Visit(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
            return;
        Assert.False(
            value
                is Compilation
                    or ISymbol
                    or SyntaxNode
                    or SyntaxTree
                    or Location
                    or Diagnostic
                    or AdditionalText
                    or SourceText
                    or SemanticModel,
            path + " holds a " + value.GetType()
        );
        Assert.False(value is Delegate, path + " holds a delegate");
        if (value is IEnumerable items)
        {
            foreach (var item in items)
                Visit(item, path + "[]", seen);
        }

        for (var type = value.GetType(); type is not null; type = type.BaseType)
        {
            const BindingFlags flags = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
            foreach (var field in type.GetFields(flags))
                Visit(field.GetValue(value), path + "." + field.Name, seen);
        }
    }
}
