using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusSdk.Reading.Metadata;

namespace CorpusSdk.Reading.Naming;

/// <summary>Names the members for the fields of <c>corpus.yml</c>.</summary>
internal static class FieldMembers
{
    /// <summary>The class of articles that has them.</summary>
    public const string Type = "ArticleWithFields";

    // The end of the names of types that are made from titles.
    private const string TitleType = "Citations";

    public static EquatableArray<FieldMember> Of(FieldSchema schema)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return schema.Members.Select(f => Member(f, Unique(Wanted(f.Name, "Field"), taken))).ToEquatableArray();
    }

    private static FieldMember Member(FieldDefinition field, string name)
    {
        if (field.Allowed.Count == 0 || field.Type != FieldType.String)
            return new(field, name, null, default);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return new(field, name, ChoiceType(name), field.Allowed.Select(a => Unique(Wanted(a, "Value"), taken)).ToEquatableArray());
    }

    private static string ChoiceType(string name) =>
        ReservedNames.IsGeneratedType(name) || name.EndsWith(TitleType, StringComparison.Ordinal) ? name + "Value" : name;

    private static string Wanted(string text, string fallback)
    {
        var name = IdentifierMaker.FromText(text);
        return name.Length == 0 ? fallback : ReservedNames.AvoidArticleMember(name);
    }

    private static string Unique(string wanted, HashSet<string> taken)
    {
        var name = wanted;
        for (var i = 2; !taken.Add(name); i++)
            name = wanted + "_" + i.ToString(CultureInfo.InvariantCulture);
        return name;
    }
}
