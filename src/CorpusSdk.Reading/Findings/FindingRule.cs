namespace CorpusSdk.Reading.Findings;

/// <summary>A rule about documents.</summary>
/// <param name="Id">Stable id; groups are listed in docs/rules.</param>
/// <param name="Title">What the rule is about.</param>
/// <param name="Message">What was found, with <c>{0}</c>… for the arguments of the finding.</param>
/// <param name="Severity">How serious it is unless configured.</param>
public sealed record FindingRule(string Id, string Title, string Message, Severity Severity)
{
    /// <summary>Whether its findings are shown to those who have not asked for them.</summary>
    public bool IsEnabledByDefault { get; init; } = true;
}
