namespace CorpusSdk.Reading.Entities.Tagging;

/// <summary>
/// Labels of tokens: outside, or for each type of name its beginning, inside, last token and a name of one token. Label 0 is outside;
/// label 1 + 4 × type + part is the rest.
/// </summary>
internal static class TagScheme
{
    public const int Outside = 0;
    public const int Begin = 0;
    public const int Inside = 1;
    public const int Last = 2;
    public const int Unit = 3;
    public const int Types = 4;
    public const int Count = 1 + (4 * Types);

    public static int Label(NameType type, int part) => 1 + (4 * (int)type) + part;

    public static NameType TypeOf(int label) => (NameType)((label - 1) / 4);

    public static int PartOf(int label) => (label - 1) % 4;

    /// <summary>Whether a name may begin at the label, or none stands there; only these follow a name that has ended.</summary>
    public static bool Opens(int label) => label == Outside || PartOf(label) is Begin or Unit;

    /// <summary>Whether no name goes on after the label.</summary>
    public static bool Closes(int label) => label == Outside || PartOf(label) is Last or Unit;

    public static bool MayFollow(int before, int label) => Closes(before) ? Opens(label) : !Opens(label) && TypeOf(before) == TypeOf(label);
}
