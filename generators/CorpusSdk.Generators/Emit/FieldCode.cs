using CorpusSdk.Reading.Metadata;
using CorpusSdk.Reading.Naming;

namespace CorpusSdk.Generators.Emit;

/// <summary>How generated code reads a field.</summary>
/// <param name="Type">Type of a value.</param>
/// <param name="One">Method for a single value.</param>
/// <param name="Several">Method for a list.</param>
internal sealed record FieldCode(string Type, string One, string Several)
{
    /// <summary>The class of the methods.</summary>
    public const string Access = "global::CorpusSdk.Generated.FieldAccess.";

    public static FieldCode Of(FieldMember member, EmitContext context) =>
        member switch
        {
            { Choice: { } choice } => Generic(context.Typed + Ascii.Identifier(choice), "Choice", "Choices"),
            { Field.Type: FieldType.Article } => Generic(context.ArticleBase, "Article", "ArticlesOf"),
            { Field.Type: FieldType.Integer } => new("long", "Integer", "Integers"),
            { Field.Type: FieldType.Number } => new("decimal", "Number", "Numbers"),
            { Field.Type: FieldType.Boolean } => new("bool", "Boolean", "Booleans"),
            { Field.Type: FieldType.Date } => new("global::CorpusSdk.EdtfDate", "Date", "Dates"),
            { Field.Type: FieldType.Url } => new("global::System.Uri", "Url", "Urls"),
            { Field.Type: FieldType.Entity } => new("global::CorpusSdk.Entity", "Entity", "Entities"),
            { Field.Type: FieldType.Source } => new("global::CorpusSdk.Source", "Source", "Sources"),
            _ => new("string", "Text", "Texts"),
        };

    private static FieldCode Generic(string type, string one, string several) =>
        new(type, one + "<" + type + ">", several + "<" + type + ">");
}
