using System;
using System.Text;

namespace CorpusSdk.Generators.Emit;

/// <summary>Writes C# line by line.</summary>
internal sealed class SourceWriter
{
    private const int Width = 4;

    private readonly StringBuilder _text = new();
    private int _indent;

    /// <summary>Writes a line; an empty one without blanks.</summary>
    public SourceWriter Line(string line = "")
    {
        if (line.Length > 0)
            _text.Append(' ', _indent * Width).Append(line);
        _text.Append('\n');
        return this;
    }

    /// <summary>Opens a block under a line; disposing closes it.</summary>
    public Block Block(string line)
    {
        Line(line).Line("{");
        _indent++;
        return new(this);
    }

    public override string ToString() => _text.ToString();

    internal void Close()
    {
        _indent--;
        Line("}");
    }
}

/// <summary>An open block of a <see cref="SourceWriter"/>.</summary>
internal readonly struct Block(SourceWriter writer) : IDisposable
{
    public void Dispose() => writer.Close();
}
