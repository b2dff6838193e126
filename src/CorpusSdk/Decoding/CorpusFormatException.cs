using System;

namespace CorpusSdk;

/// <summary>Compiled corpus data that cannot be used: a newer format, a damaged table, or a text that is not the one that was compiled.</summary>
public sealed class CorpusFormatException : Exception
{
    internal CorpusFormatException(string code, string message, Exception? inner = null)
        : base(code + ": " + message, inner) => Code = code;

    /// <summary>Id of the problem, such as <c>CORPUS0902</c>; docs/rules has a page for each.</summary>
    public string Code { get; }

    internal static CorpusFormatException Newer(int version) =>
        new(
            "CORPUS0902",
            $"The corpus was compiled with table format {version}; this runtime reads up to {TableFormat.Version}. Reference a newer CorpusSdk."
        );

    internal static CorpusFormatException Damaged(string table, Exception inner) =>
        new("CORPUS0907", $"The compiled {table} is damaged. Rebuild the project that contains the corpus.", inner);

    internal static CorpusFormatException Stale(string file) =>
        new(
            "CORPUS0908",
            $"The text of '{file}' is not the one its positions were made from. Rebuild the project that contains the corpus."
        );

    internal static CorpusFormatException NoText(string file, string assembly) =>
        new("CORPUS0909", $"The assembly {assembly} does not contain the text of '{file}'. Rebuild the project that contains the corpus.");
}
