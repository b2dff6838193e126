using System.Collections.Generic;
using System.IO;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace CorpusSdk.Reading.Tests;

/// <summary>A house style, from <c>Knowledge/styles</c>.</summary>
internal sealed class StyleFile
{
    public string Name { get; set; } = "";

    public string Description { get; set; } = "";

    public string Published { get; set; } = "";

    public List<StyleExample> Examples { get; set; } = [];

    public List<StyleExample> CounterExamples { get; set; } = [];

    public static StyleFile Load(string path)
    {
        using var reader = File.OpenText(path);
        return new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build().Deserialize<StyleFile>(reader);
    }
}

/// <summary>A text of a house style and what is read from it.</summary>
internal sealed class StyleExample
{
    public string Text { get; set; } = "";

    /// <summary>Citations as <c>source + source | EDTF | kind</c>; of an example.</summary>
    public List<string> Reads { get; set; } = [];

    /// <summary>Class of one of its brackets; of a counter-example.</summary>
    public string? Is { get; set; }
}
