namespace CorpusSdk;

/// <summary>How a mention names its entity.</summary>
public enum MentionForm
{
    /// <summary>By its full name.</summary>
    Name,

    /// <summary>By another name or a part of the name, such as a surname.</summary>
    Alias,

    /// <summary>By an acronym.</summary>
    Acronym,

    /// <summary>A place that stands for its government or its people: <c>Moscow denounced …</c>.</summary>
    Metonym,

    /// <summary>By a pronoun; used for speakers only.</summary>
    Pronoun,
}
