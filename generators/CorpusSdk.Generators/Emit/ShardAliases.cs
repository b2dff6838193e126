namespace CorpusSdk.Generators.Emit;

/// <summary>
/// Short names of the types that a shard says once or more for each article: the compiler reads and binds them in less time (1 to 2 of 26 s at 10,000 articles). No title
/// gives a member a name that begins with two underscores.
/// </summary>
internal static class ShardAliases
{
    public const string Article = "__Article";

    public const string Citation = "__Citation";

    public const string CitationList = "__CitationList";

    /// <summary>The shard of the file, which an article may be called like.</summary>
    public const string Shard = "__Shard";

    public static void Write(SourceWriter writer, string shard, EmitContext context)
    {
        writer.Line("using " + Shard + " = " + context.Typed + shard + ";");
        writer.Line("using " + Article + " = global::CorpusSdk.Article;");
        writer.Line("using " + Citation + " = global::CorpusSdk.Citation;");
        writer.Line("using " + CitationList + " = global::CorpusSdk.CitationList;");
        writer.Line();
    }
}
