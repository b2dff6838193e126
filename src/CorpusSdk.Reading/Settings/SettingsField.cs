namespace CorpusSdk.Reading.Settings;

/// <summary>A key with its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="KeySpan">Where the key stands.</param>
/// <param name="Value">The value.</param>
internal sealed record SettingsField(string Key, TextSpan KeySpan, SettingsNode Value);
