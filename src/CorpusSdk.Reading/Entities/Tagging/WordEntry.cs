namespace CorpusSdk.Reading.Entities.Tagging;

/// <summary>What the lexicon knows of a word.</summary>
/// <param name="Class">Word class; 0 for none.</param>
/// <param name="Case">Case habit; 0 when the word was not seen.</param>
/// <param name="Lists">Lists in which it stands.</param>
internal readonly record struct WordEntry(byte Class, byte Case, WordLists Lists);
