using System;
using System.ComponentModel;
using System.Text.Json.Serialization;
using CorpusSdk.Json;

namespace CorpusSdk.Generated;

/// <summary>
/// Lets articles of a generated class be written as their ids: System.Text.Json takes no converter from a base class. Used by generated code only.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArticleJsonAttribute : JsonConverterAttribute
{
    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert) => new ArticleConverter();
}
