namespace CorpusSdk.Reading.Scripts;

/// <summary>The script of a letter, as far as look-alikes need it.</summary>
internal enum Script
{
    /// <summary>No letter, or a letter of a script that looks like no other here.</summary>
    Other,
    Latin,
    Greek,
    Cyrillic,
}
