namespace CorpusSdk;

/// <summary>The rule that found who speaks a quotation.</summary>
public enum SpeakerRule
{
    /// <summary>No speaker was found, or none is looked for.</summary>
    None,

    /// <summary><c>According to X, “…”</c>.</summary>
    AccordingTo,

    /// <summary>The subject of a verb before the quotation: <c>X praised … as “…”</c>.</summary>
    CueBefore,

    /// <summary>A verb after the quotation: <c>“…,” said X</c>.</summary>
    CueAfter,

    /// <summary>A verb between two parts of the quotation.</summary>
    CueInside,

    /// <summary>A pronoun that stands for the last matching person.</summary>
    Pronoun,

    /// <summary>Goes on from the quotation before it, same speaker.</summary>
    Continued,

    /// <summary>A place or a body that stands for the people who speak for it.</summary>
    Metonym,
}
