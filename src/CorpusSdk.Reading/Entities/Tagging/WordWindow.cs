namespace CorpusSdk.Reading.Entities.Tagging;

/// <summary>A word and two on each side of it in its sentence.</summary>
internal readonly ref struct WordWindow
{
    public WordWindow(TaggerText text, int at)
    {
        var before = text.Before(at);
        var after = text.After(at);
        Word = text[at].Word;
        Before = text.WordAt(before);
        After = text.WordAt(after);
        BeforeThat = text.WordAt(text.Before(before));
        AfterThat = text.WordAt(text.After(after));
    }

    public TaggerWord Word { get; }

    public TaggerWord Before { get; }

    public TaggerWord After { get; }

    public TaggerWord BeforeThat { get; }

    public TaggerWord AfterThat { get; }
}
