namespace CorpusSdk.Training.Scoring;

/// <summary>Counts of right, found and expected names.</summary>
internal sealed class SpanTally
{
    public int Right { get; set; }

    public int Found { get; set; }

    public int Expected { get; set; }

    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    public double Recall => Expected == 0 ? 0 : (double)Right / Expected;

    public double F1 => Found + Expected == 0 ? 0 : 2.0 * Right / (Found + Expected);

    public void Add(SpanTally other)
    {
        Right += other.Right;
        Found += other.Found;
        Expected += other.Expected;
    }
}
