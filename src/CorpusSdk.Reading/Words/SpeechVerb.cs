using System;

namespace CorpusSdk.Reading.Words;

/// <summary>What a verb of speech introduces.</summary>
[Flags]
internal enum SpeechVerb
{
    None = 0,

    /// <summary>Direct speech: <c>said</c>.</summary>
    Say = 1,

    /// <summary>A quoted judgement: <c>praised … as</c>.</summary>
    Judge = 2,

    /// <summary>The form is a noun as well: <c>claims</c>.</summary>
    Noun = 4,
}
