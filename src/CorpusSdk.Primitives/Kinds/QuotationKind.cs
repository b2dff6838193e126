namespace CorpusSdk;

/// <summary>What quotation marks are used for.</summary>
public enum QuotationKind
{
    /// <summary>Somebody's words.</summary>
    Speech,

    /// <summary>A term that is being named: <c>the term “probable adversary”</c>.</summary>
    Term,

    /// <summary>A word held at a distance: <c>a “victory”</c>.</summary>
    Scare,

    /// <summary>The title of a work.</summary>
    Title,
}
