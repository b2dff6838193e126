using System;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace CorpusSdk.Tool.Documents;

/// <summary>Decodes documents by the rule of the compiler: UTF-8, or UTF-16 with a byte order mark; nothing is replaced silently.</summary>
internal static class DocumentFile
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a file, without byte order mark; <c>-</c> is standard input.</summary>
    /// <exception cref="DocumentException">The file is missing or cannot be decoded.</exception>
    public static async Task<string> ReadAsync(string file, CancellationToken cancellation)
    {
        try
        {
            if (file == "-")
            {
                using var memory = new MemoryStream();
                await Console.OpenStandardInput().CopyToAsync(memory, cancellation);
                return Decode("-", memory.ToArray());
            }

            return Decode(file, await File.ReadAllBytesAsync(file, cancellation));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new DocumentException($"{file} : error CORPUS0706: The document does not exist or cannot be opened.", problem);
        }
    }

    private static string Decode(string file, byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..])
            return Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2);
        if (bytes is [0xFE, 0xFF, ..])
            return Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2);
        var start = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        try
        {
            return StrictUtf8.GetString(bytes, start, bytes.Length - start);
        }
        catch (DecoderFallbackException problem)
        {
            throw new DocumentException(
                $"{file} : error CORPUS0701: The document is not valid UTF-8 at byte {start + problem.Index}. Save it as UTF-8.",
                problem
            );
        }
    }
}
