namespace CorpusSdk.Generators.Pipeline;

/// <summary>How much of the corpus becomes members (property <c>CorpusSymbols</c>). Lists and <c>Find</c> reach everything at each level.</summary>
internal enum SymbolLevel
{
    /// <summary>A member per article and per citation.</summary>
    Citations,

    /// <summary>A member per article.</summary>
    Articles,

    /// <summary>Members for sources, publications and entities only.</summary>
    Catalogue,
}
