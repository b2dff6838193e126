using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;

namespace CorpusSdk.Generated;

/// <summary>Reads the fields of an article as what the schema says they are. Called by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FieldAccess
{
    /// <summary>The text of a field; null when the article does not have it.</summary>
    public static string? Text(Article article, string name) => One(article, name)?.Text;

    /// <summary>The texts of a field.</summary>
    public static IReadOnlyList<string> Texts(Article article, string name) => [.. Several(article, name).Select(v => v.Text)];

    /// <summary>The whole number of a field.</summary>
    public static long? Integer(Article article, string name) => One(article, name)?.Integer;

    /// <summary>The whole numbers of a field.</summary>
    public static IReadOnlyList<long> Integers(Article article, string name) =>
        [.. Several(article, name).Select(v => v.Integer).OfType<long>()];

    /// <summary>The number of a field.</summary>
    public static decimal? Number(Article article, string name) => One(article, name)?.Number;

    /// <summary>The numbers of a field.</summary>
    public static IReadOnlyList<decimal> Numbers(Article article, string name) =>
        [.. Several(article, name).Select(v => v.Number).OfType<decimal>()];

    /// <summary>Whether a field is true.</summary>
    public static bool? Boolean(Article article, string name) => One(article, name)?.Boolean;

    /// <summary>The values true and false of a field.</summary>
    public static IReadOnlyList<bool> Booleans(Article article, string name) =>
        [.. Several(article, name).Select(v => v.Boolean).OfType<bool>()];

    /// <summary>The date of a field.</summary>
    public static EdtfDate? Date(Article article, string name) => One(article, name)?.Date;

    /// <summary>The dates of a field.</summary>
    public static IReadOnlyList<EdtfDate> Dates(Article article, string name) =>
        [.. Several(article, name).Select(v => v.Date).OfType<EdtfDate>()];

    /// <summary>The address of a field.</summary>
    public static Uri? Url(Article article, string name) => Urls(article, name).FirstOrDefault();

    /// <summary>The addresses of a field.</summary>
    public static IReadOnlyList<Uri> Urls(Article article, string name) =>
        [.. Several(article, name).Select(v => Uri.TryCreate(v.Text, UriKind.Absolute, out var address) ? address : null).OfType<Uri>()];

    /// <summary>The article that a field names.</summary>
    public static T? Article<T>(Article article, string name)
        where T : Article => ArticlesOf<T>(article, name).FirstOrDefault();

    /// <summary>The articles that a field names.</summary>
    public static IReadOnlyList<T> ArticlesOf<T>(Article article, string name)
        where T : Article => [.. References(article, name).Select(article.Model.Data.FindArticle).OfType<T>()];

    /// <summary>The source that a field names.</summary>
    public static Source? Source(Article article, string name) => Sources(article, name).FirstOrDefault();

    /// <summary>The sources that a field names.</summary>
    public static IReadOnlyList<Source> Sources(Article article, string name) =>
        [.. References(article, name).Select(article.Model.Data.FindSource).OfType<Source>()];

    /// <summary>The entity that a field names.</summary>
    public static Entity? Entity(Article article, string name) => Entities(article, name).FirstOrDefault();

    /// <summary>The entities that a field names.</summary>
    public static IReadOnlyList<Entity> Entities(Article article, string name) =>
        [.. References(article, name).Select(r => EntityOf(article.Model.Data, r)).OfType<Entity>()];

    /// <summary>The value of a field out of a closed set: the element of the enumeration at the place of the text.</summary>
    public static T? Choice<T>(Article article, string name, string[] values)
        where T : struct, Enum
    {
        foreach (var choice in Choices<T>(article, name, values))
            return choice;
        return null;
    }

    /// <summary>The values of a field out of a closed set.</summary>
    public static IReadOnlyList<T> Choices<T>(Article article, string name, string[] values)
        where T : struct, Enum =>
        [
            .. Several(article, name)
                .Select(v => Array.IndexOf(values, v.Text))
                .Where(i => i >= 0)
                .Select(i => (T)Enum.ToObject(typeof(T), i)),
        ];

    /// <summary>What is thrown when an article lacks a field that the schema requires.</summary>
    public static Exception Missing(Article article, string name)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new InvalidOperationException(
            $"CORPUS0826: The document '{article.SourceFile}' has no '{name}', which corpus.yml requires."
        );
    }

    private static FieldValue? One(Article article, string name) => article.Fields.GetValueOrDefault(name);

    private static IReadOnlyList<FieldValue> Several(Article article, string name) =>
        One(article, name) is not { } value ? []
        : value.Kind == FieldKind.List ? value.Items
        : [value];

    private static IEnumerable<string> References(Article article, string name) =>
        Several(article, name).Select(v => v.Reference).OfType<string>();

    private static Entity? EntityOf(CorpusData data, string reference)
    {
        var colon = reference.IndexOf(':');
        return colon > 0 && Enum.TryParse<EntityKind>(reference[..colon], out var kind)
            ? data.FindEntity(kind, reference[(colon + 1)..])
            : data.FindEntity<Entity>(reference);
    }
}
