namespace CorpusSdk.Reading.Settings;

/// <summary>A value in a settings file.</summary>
/// <param name="span">Where it stands.</param>
internal abstract class SettingsNode(TextSpan span)
{
    public TextSpan Span { get; } = span;

    /// <summary>What it is, for messages.</summary>
    public abstract string Description { get; }
}
