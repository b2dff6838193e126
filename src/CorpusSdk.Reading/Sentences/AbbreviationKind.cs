namespace CorpusSdk.Reading.Sentences;

/// <summary>What follows an abbreviation, and so whether its full stop can end a sentence.</summary>
internal enum AbbreviationKind
{
    /// <summary>The word is no abbreviation.</summary>
    None,

    /// <summary>A name: the stop ends no sentence.</summary>
    Name,

    /// <summary>A number; without one the word is no abbreviation.</summary>
    Number,

    /// <summary>Anything: a function word after it opens a sentence.</summary>
    Any,
}
