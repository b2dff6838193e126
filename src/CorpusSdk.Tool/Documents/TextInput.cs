using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using CorpusSdk.Reading.Checks;

namespace CorpusSdk.Tool.Documents;

/// <summary>A file whose problems are told as findings.</summary>
/// <param name="Text">The text; null when the file cannot be opened.</param>
/// <param name="Problem">Why the text is not what the file holds; null when it is.</param>
internal readonly record struct TextInput(string? Text, DecodingProblem? Problem)
{
    public static async Task<TextInput> OpenAsync(string path, CancellationToken cancellation)
    {
        try
        {
            var (text, problem) = TextDecoding.Of(await File.ReadAllBytesAsync(path, cancellation));
            return new(text, problem);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return default;
        }
    }
}
