using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities.Tagging;

/// <summary>Evidence of a word in its document.</summary>
internal struct WordEvidence
{
    public WordMarks Marks;

    /// <summary>Length of the longest run of capitalised words that the word begins; 0 when there is none.</summary>
    public byte BeginsRun;

    /// <summary>Length of the longest such run that it ends.</summary>
    public byte EndsRun;

    /// <summary>Last token of the run it begins.</summary>
    public int RunLast;

    /// <summary>First token of the run it ends.</summary>
    public int RunStart;
}
