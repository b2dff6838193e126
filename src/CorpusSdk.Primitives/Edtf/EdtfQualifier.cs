namespace CorpusSdk;

/// <summary>How sure the writer of a date was.</summary>
public enum EdtfQualifier
{
    /// <summary>No reservation.</summary>
    None,

    /// <summary>Uncertain, <c>?</c>.</summary>
    Uncertain,

    /// <summary>Approximate, <c>~</c>.</summary>
    Approximate,

    /// <summary>Both, <c>%</c>.</summary>
    UncertainAndApproximate,
}
