namespace CorpusSdk.Reading.Settings;

/// <summary>A single value. It is text: <c>NO</c>, <c>1984</c> and <c>yes</c> are taken as they are written.</summary>
internal sealed class SettingsScalar(string text, bool isQuoted, TextSpan span) : SettingsNode(span)
{
    public string Text { get; } = text;

    /// <summary>Whether it stands in quotation marks, or is a block of lines.</summary>
    public bool IsQuoted { get; } = isQuoted;

    /// <summary>Whether nothing is given: <c>key:</c>, <c>null</c> or <c>~</c>.</summary>
    public bool IsNull => !IsQuoted && Text is "" or "~" or "null";

    public override string Description => IsNull ? "nothing" : "'" + Text + "'";
}
