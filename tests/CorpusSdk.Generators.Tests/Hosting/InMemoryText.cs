using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generators.Tests.Hosting;

/// <summary>A file as the compiler hands it over; from bytes it is decoded as the compiler decodes.</summary>
internal sealed class InMemoryText : AdditionalText
{
    private readonly SourceText? _text;

    public InMemoryText(string path, string? text)
    {
        Path = path;
        _text = text is null ? null : SourceText.From(text, new UTF8Encoding(false));
    }

    public InMemoryText(string path, byte[] bytes, Encoding? encoding = null)
    {
        Path = path;
        _text = SourceText.From(bytes, bytes.Length, encoding ?? new UTF8Encoding(false));
    }

    public override string Path { get; }

    public override SourceText? GetText(CancellationToken cancellationToken = default) => _text;
}
