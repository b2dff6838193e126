namespace CorpusSdk.Analyzers;

/// <summary>What a diagnostic tells its code fix: names of its properties.</summary>
internal static class Fixing
{
    /// <summary>The text to put into the literal.</summary>
    public const string Text = "Text";

    /// <summary>The member to use; after its group and a dot when it has one.</summary>
    public const string Member = "Member";

    /// <summary>The list of the corpus class that has the member; absent when the receiver is the list.</summary>
    public const string List = "List";

    /// <summary>The expression to put in.</summary>
    public const string Expression = "Expression";
}
