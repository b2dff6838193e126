namespace CorpusSdk.Tool.Scoring.Measures;

/// <summary>What one comparison adds to a question.</summary>
/// <param name="Question">The question.</param>
/// <param name="Expected">Whether something should be found.</param>
/// <param name="Found">Whether something was found.</param>
/// <param name="Right">Whether what was found is what should be.</param>
internal readonly record struct Answer(Question Question, bool Expected, bool Found, bool Right)
{
    /// <summary>Something that should be found and is given as right or wrong; wrong counts against precision and recall.</summary>
    public static Answer Exact(Question question, bool right) => new(question, Expected: true, Found: true, right);

    /// <summary>Presence alone: what is found where it should be is right.</summary>
    public static Answer Presence(Question question, bool expected, bool found) => new(question, expected, found, expected && found);
}
