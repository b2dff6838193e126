namespace CorpusSdk.Reading.Quotations;

/// <summary>How a quotation is set off.</summary>
internal enum PassageForm
{
    /// <summary>By a pair of marks.</summary>
    Marked,

    /// <summary>By a mark that nothing closes.</summary>
    Unclosed,

    /// <summary>As a block of its own.</summary>
    Block,
}
