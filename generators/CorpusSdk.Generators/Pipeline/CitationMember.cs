namespace CorpusSdk.Generators.Pipeline;

/// <summary>A citation as a member of its article: one per group and source.</summary>
/// <param name="Index">Index in the article's list.</param>
/// <param name="Name">Its identifier, unique in the article.</param>
/// <param name="Written">The citation as written.</param>
/// <param name="Source">Name of the source; null when none is named.</param>
/// <param name="Date">The resolved date as EDTF; null when none is given.</param>
/// <param name="Basis">How the year was found.</param>
/// <param name="Supported">The sentence it supports, shortened.</param>
/// <param name="Line">Line of the citation, from 1.</param>
internal sealed record CitationMember(
    int Index,
    string Name,
    string Written,
    string? Source,
    string? Date,
    DateBasis Basis,
    string Supported,
    int Line
);
