using System;
using System.Collections.Generic;
using System.IO;

namespace CorpusSdk.Reading.Knowledge;

/// <summary>
/// A knowledge file: tab-separated rows under a line of column names; lines that start with <c>#</c> before it give origin and licence; several
/// values in a cell are separated by <c>|</c>.
/// </summary>
internal sealed class KnowledgeTable
{
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly List<KnowledgeRow> _rows = [];

    private KnowledgeTable(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || (_columns.Count == 0 && line[0] == '#'))
                continue;
            var cells = line.Split('\t');
            if (_columns.Count > 0)
            {
                _rows.Add(new KnowledgeRow(_columns, cells));
                continue;
            }

            for (var i = 0; i < cells.Length; i++)
                _columns.Add(cells[i], i);
        }
    }

    public IReadOnlyList<KnowledgeRow> Rows => _rows;

    /// <summary>Reads the file <c>Knowledge/NAME.tsv</c>, which is a resource of this assembly.</summary>
    /// <exception cref="InvalidOperationException">There is no such file.</exception>
    public static KnowledgeTable Load(string name)
    {
        var resource = "CorpusSdk.Knowledge." + name + ".tsv";
        using var stream =
            typeof(KnowledgeTable).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException("The assembly has no resource " + resource + ".");
        using var reader = new StreamReader(stream, System.Text.Encoding.UTF8);
        return new KnowledgeTable(reader);
    }
}
