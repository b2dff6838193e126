using System.Text;
using CorpusSdk.Reading.Checks;

namespace CorpusSdk.Tool.Documents;

/// <summary>The text of a file, decoded by the rule of the compiler: UTF-8, or UTF-16 with a byte order mark.</summary>
/// <param name="Text">The text without byte order mark; what is no text is replaced.</param>
/// <param name="Problem">Why it is not what the file holds; null when it is.</param>
internal sealed record TextDecoding(string Text, DecodingProblem? Problem)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static TextDecoding Of(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..])
            return new(Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2), null);
        if (bytes is [0xFE, 0xFF, ..])
            return new(Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2), null);
        var start = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        try
        {
            var text = Strict.GetString(bytes, start, bytes.Length - start);
            return new(text, DecodingProblem.UnmarkedUtf16(text));
        }
        catch (DecoderFallbackException problem)
        {
            var text = Encoding.UTF8.GetString(bytes, start, bytes.Length - start);
            var offset = Strict.GetCharCount(bytes, start, problem.Index);
            return new(text, DecodingProblem.UnmarkedUtf16(text) ?? DecodingProblem.InvalidSequence(problem.Index, offset));
        }
    }
}
