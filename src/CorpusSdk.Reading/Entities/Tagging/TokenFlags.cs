using System;

namespace CorpusSdk.Reading.Entities.Tagging;

/// <summary>What the tagger notes of a token.</summary>
[Flags]
internal enum TokenFlags : byte
{
    None = 0,

    /// <summary>First token of its sentence.</summary>
    First = 1,

    /// <summary>Last token of its sentence.</summary>
    Last = 2,

    /// <summary>A word with a capital.</summary>
    Capital = 4,

    /// <summary>May be part of a name: a capital, or a connector or number beside one.</summary>
    Candidate = 8,

    /// <summary>In a sentence in which most words are capitalised.</summary>
    Headline = 16,

    /// <summary>In a sentence written in capitals only.</summary>
    Shouted = 32,

    /// <summary>Only a part of a token is the word: <c>US</c> of <c>US-led</c>.</summary>
    Cut = 64,
}
