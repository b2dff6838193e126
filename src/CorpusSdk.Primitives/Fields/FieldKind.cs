namespace CorpusSdk;

/// <summary>What the value of a field is.</summary>
public enum FieldKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A date.</summary>
    Date,

    /// <summary>Several values.</summary>
    List,

    /// <summary>An article of the corpus.</summary>
    Article,

    /// <summary>An entity that the corpus mentions.</summary>
    Entity,

    /// <summary>A source that the corpus cites.</summary>
    Source,
}
