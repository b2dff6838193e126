namespace CorpusSdk.Reading.Catalogue;

/// <summary>A field of an article that names something of the corpus.</summary>
/// <param name="Field">Name of the field.</param>
/// <param name="Value">What it names.</param>
/// <param name="Line">Line in the document, from 1; 1 when it stands elsewhere.</param>
/// <param name="Column">Column, from 1.</param>
internal sealed record FieldReference(string Field, FieldValue Value, int Line, int Column);
