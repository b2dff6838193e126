namespace CorpusSdk.Reading.Metadata;

/// <summary>What the value of a field must be.</summary>
internal enum FieldType
{
    /// <summary>One line of text.</summary>
    String,

    /// <summary>Text of any length.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A date.</summary>
    Date,

    /// <summary>An address of the web.</summary>
    Url,

    /// <summary>A language tag.</summary>
    Language,

    /// <summary>An article of the corpus.</summary>
    Article,

    /// <summary>An entity that the corpus mentions.</summary>
    Entity,

    /// <summary>A source that the corpus cites.</summary>
    Source,
}
