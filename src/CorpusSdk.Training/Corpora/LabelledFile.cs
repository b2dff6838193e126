using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;

namespace CorpusSdk.Training.Corpora;

/// <summary>
/// Reads labelled files: <c>#doc id</c>, <c>#text sentence</c>, then a line for each token with its place in the sentence and its label, tab-separated; a
/// blank line ends a sentence.
/// </summary>
internal sealed class LabelledFile
{
    private readonly CorpusProfile _corpus;
    private readonly List<LabelledDocument> _documents = [];
    private readonly StringBuilder _text = new();
    private readonly List<TextSpan> _sentences = [];
    private readonly List<GoldName> _names = [];
    private string? _id;

    private LabelledFile(CorpusProfile corpus) => _corpus = corpus;

    /// <summary>All documents of a folder's <c>*.tsv</c> files, in the order of their names, but those of the files named.</summary>
    public static List<LabelledDocument> ReadFolder(string folder, IReadOnlyCollection<string> without) =>
        Directory
            .GetFiles(folder, "*.tsv")
            .Where(f => !without.Contains(Path.GetFileNameWithoutExtension(f)))
            .Order(StringComparer.Ordinal)
            .SelectMany(Read)
            .ToList();

    /// <exception cref="FormatException">A line is not of the format.</exception>
    public static List<LabelledDocument> Read(string path)
    {
        var file = new LabelledFile(CorpusProfile.OfFile(Path.GetFileName(path)));
        foreach (var line in File.ReadLines(path))
            file.Take(line);
        file.Close();
        return file._documents;
    }

    private void Take(string line)
    {
        if (line.StartsWith("#doc ", StringComparison.Ordinal))
        {
            Close();
            _id = line[5..];
        }
        else if (line.StartsWith("#text ", StringComparison.Ordinal))
        {
            var start = _text.Length;
            _text.Append(line, 6, line.Length - 6);
            _sentences.Add(new TextSpan(start, _text.Length));
            _text.Append("\n\n");
        }
        else if (line.Length > 0)
        {
            var fields = line.Split('\t');
            if (fields.Length != 4)
                throw new FormatException("Four fields expected: " + line);
            Take(Number(fields[1]), Number(fields[2]), fields[3]);
        }
    }

    private void Take(int start, int end, string label)
    {
        if (label is "O")
            return;
        var offset = _sentences[^1].Start;
        var type = TypeName.Parse(label[2..]);
        if (label[0] == 'I' && _names.Count > 0 && _names[^1].Type == type)
            _names[^1] = new GoldName(new TextSpan(_names[^1].Span.Start, offset + end), type);
        else
            _names.Add(new GoldName(new TextSpan(offset + start, offset + end), type));
    }

    private void Close()
    {
        if (_id is not null)
            _documents.Add(new LabelledDocument(_id, _corpus, _text.ToString(), [.. _sentences], [.. _names]));
        _text.Clear();
        _sentences.Clear();
        _names.Clear();
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
