using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace CorpusSdk.Tool.Documents;

/// <summary>Reads documents; nothing is replaced silently.</summary>
internal static class DocumentFile
{
    /// <summary>The text of a file, without byte order mark; <c>-</c> is standard input.</summary>
    /// <exception cref="DocumentException">The file is missing or cannot be decoded.</exception>
    public static async Task<string> ReadAsync(string file, CancellationToken cancellation)
    {
        var (text, problem) = TextDecoding.Of(await BytesAsync(file, cancellation));
        return problem is null
            ? text
            : throw new DocumentException(
                $"{file} : error CORPUS0701: The document is not valid UTF-8: {problem.What} at byte {problem.Byte}. Save it as UTF-8."
            );
    }

    private static async Task<byte[]> BytesAsync(string file, CancellationToken cancellation)
    {
        try
        {
            if (file != "-")
                return await File.ReadAllBytesAsync(file, cancellation);
            using var memory = new MemoryStream();
            await Console.OpenStandardInput().CopyToAsync(memory, cancellation);
            return memory.ToArray();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new DocumentException($"{file} : error CORPUS0706: The document does not exist or cannot be opened.", problem);
        }
    }
}
