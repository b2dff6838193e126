using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace CorpusSdk.Tool.Api;

/// <summary>The members of compiled corpora, in ordinal order.</summary>
internal sealed class Surface
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Type[] Kinds = [typeof(Article), typeof(Citation), typeof(Source), typeof(Publication), typeof(Entity)];

    private Surface(IEnumerable<SurfaceLine> lines) => Lines = [.. lines.Order()];

    public IReadOnlyList<SurfaceLine> Lines { get; }

    /// <summary>The surface of the corpora in an assembly.</summary>
    /// <exception cref="ApiException">The file cannot be loaded, or holds no corpus.</exception>
    public static Surface OfAssembly(string path)
    {
        var classes = CorpusAssembly.EntryClasses(path);
        if (classes.Count == 0)
            throw new ApiException($"{path}: there is no compiled corpus in it.");
        try
        {
            return new(classes.SelectMany(Members));
        }
        catch (TargetInvocationException problem) when (problem.InnerException is CorpusFormatException reason)
        {
            throw new ApiException($"{path}: {reason.Message}");
        }
    }

    /// <summary>A surface that was written to a file.</summary>
    /// <exception cref="ApiException">The file cannot be read.</exception>
    public static Surface OfFile(string path)
    {
        try
        {
            return new(File.ReadLines(path).Select(SurfaceLine.Parse).OfType<SurfaceLine>());
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or FormatException)
        {
            throw new ApiException($"{path}: {problem.Message}");
        }
    }

    private static IEnumerable<SurfaceLine> Members(Type entry)
    {
        foreach (
            var list in entry.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(p => p.PropertyType != typeof(CorpusData))
        )
        {
            foreach (var (name, value) in Values(list.GetValue(null)!))
            {
                var member = $"{entry.FullName}.{list.Name}.{name}";
                yield return Line(member, value);
                if (value is not Article article)
                    continue;
                foreach (var (citation, cited) in Values(article.Citations))
                    yield return Line($"{member}.Citations.{citation}", cited);
            }
        }
    }

    private static SurfaceLine Line(string member, object value) =>
        value switch
        {
            Article article => SurfaceLine.Of(member, article.Id, article.Published?.ToString()),
            Citation citation => SurfaceLine.Of(member, citation.Source?.Id, citation.Date?.ToString()),
            Source source => SurfaceLine.Of(member, source.Id),
            Publication publication => SurfaceLine.Of(member, publication.Id),
            Entity entity => SurfaceLine.Of(member, entity.Id),
            _ => throw new ArgumentOutOfRangeException(nameof(value)),
        };

    /// <summary>The members of a list; those of a group after its name.</summary>
    private static IEnumerable<(string Name, object Value)> Values(object list)
    {
        var type = list.GetType();
        if (type.Assembly == typeof(CorpusData).Assembly)
            return [];
        var groups = type.GetProperties(Declared).Where(p => IsGroup(p.PropertyType));
        return groups
            .SelectMany(g => Values(g.GetValue(list)!).Select(v => (g.Name + "." + v.Name, v.Value)))
            .Concat(type.GetProperties(Declared).Where(p => IsGenerated(p, p.PropertyType)).Select(p => (p.Name, p.GetValue(list)!)))
            .Concat(type.GetFields(Declared).Where(f => IsGenerated(f, f.FieldType)).Select(f => (f.Name, f.GetValue(list)!)));
    }

    private static bool IsGroup(Type type) =>
        type.BaseType is { IsGenericType: true } list && list.GetGenericTypeDefinition() == typeof(ArticleGroup<>);

    // A name that several want is a member that does not compile; others can be of the user, who may add to the classes.
    private static bool IsGenerated(MemberInfo member, Type type) =>
        Array.Exists(Kinds, k => k.IsAssignableFrom(type)) && member.GetCustomAttribute<ObsoleteAttribute>() is not { IsError: true };
}
