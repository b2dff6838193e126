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

    /// <summary>The cue of the part before, between two parts of one quotation: <c>“…,” X said, “…”</c>.</summary>
    CueInside,

    /// <summary>A pronoun that stands for the last matching person.</summary>
    Pronoun,

    /// <summary>Goes on from the quotation before it, same speaker.</summary>
    Continued,

    /// <summary>A place that stands for the people who speak for it: <c>Moscow denounced … as “…”</c>.</summary>
    Metonym,

    /// <summary>An office that stands for the person last named with it: <c>“…,” the minister said</c>.</summary>
    Title,

    /// <summary>Two who were named together: <c>the two sides agreed to “…”</c>.</summary>
    Collective,

    /// <summary>A name and a colon at the start of the line: <c>Putin: “…”</c>.</summary>
    Label,
}
