using System;

namespace CorpusSdk.Reading.Entities.Tagging;

/// <summary>How a word is used somewhere in the document.</summary>
[Flags]
internal enum WordMarks : byte
{
    None = 0,
    Small = 1,
    CapitalInside = 2,
    Titled = 4,
    Located = 8,
    Speaks = 16,
    Article = 32,
}
