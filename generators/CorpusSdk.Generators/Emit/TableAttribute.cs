namespace CorpusSdk.Generators.Emit;

/// <summary>
/// Writes a table as the argument of an attribute of the class that it belongs to. The compiler keeps that as one constant; of a literal of bytes it makes a
/// node for each byte, which took half of its time and memory for 10,000 articles.
/// </summary>
internal static class TableAttribute
{
    public static void Write(SourceWriter writer, string table) =>
        writer.Line("[global::CorpusSdk.Generated.CompactTable(" + Ascii.Literal(table) + ")]");
}
