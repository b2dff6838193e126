namespace CorpusSdk.Generators.Emit;

/// <summary>Writes <c>Corpus.Usings.g.cs</c>: the imports that make the first snippet compile as it stands.</summary>
internal static class UsingsEmitter
{
    public const string HintName = "Corpus.Usings.g.cs";

    private const string RuntimeNamespace = "CorpusSdk";

    public static string Emit(EmitContext context)
    {
        var writer = EmitContext.Begin(nullable: false);
        if (context.Namespace != RuntimeNamespace)
            writer.Line("global using global::" + context.Namespace + ";");
        return writer.Line("global using global::" + RuntimeNamespace + ";").ToString();
    }
}
