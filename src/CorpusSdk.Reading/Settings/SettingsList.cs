using System.Collections.Generic;

namespace CorpusSdk.Reading.Settings;

/// <summary>A list of values.</summary>
internal sealed class SettingsList(IReadOnlyList<SettingsNode> items, TextSpan span) : SettingsNode(span)
{
    public IReadOnlyList<SettingsNode> Items { get; } = items;

    public override string Description => "a list";
}
