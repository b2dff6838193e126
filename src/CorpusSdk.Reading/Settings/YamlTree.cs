using System.Collections.Generic;
using System.IO;
using CorpusSdk.Reading.Findings;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CorpusSdk.Reading.Settings;

/// <summary>
/// Reads YAML into nodes with their places. Anchors, aliases and tags are refused: they make a small file mean a large one, and nobody needs
/// them here. Whatever is wrong is reported; what is right around it is kept.
/// </summary>
internal sealed class YamlTree
{
    /// <summary>Largest file in bytes of UTF-8.</summary>
    public const int MaximumBytes = 64 * 1024;

    private const int MaximumDepth = 32;

    private readonly Parser _parser;
    private readonly int _start;
    private readonly int _end;
    private readonly SettingsReport _report;
    private bool _isBroken;

    private YamlTree(string text, TextSpan part, SettingsReport report)
    {
        _parser = new Parser(new StringReader(text.Substring(part.Start, part.Length)));
        _start = part.Start;
        _end = part.End;
        _report = report;
    }

    /// <summary>The mapping that a file holds; null when it holds none, which is reported unless there is nothing at all.</summary>
    public static SettingsMap? Read(string text, SettingsReport report) => MapOf(ReadNode(text, new(0, text.Length), report), report);

    /// <summary>What a file, or a part of one, holds; null when there is nothing, or nothing that can be read, which is reported.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="part">The YAML in it.</param>
    /// <param name="report">Where problems go.</param>
    public static SettingsNode? ReadNode(string text, TextSpan part, SettingsReport report)
    {
        var size = System.Text.Encoding.UTF8.GetByteCount(text.Substring(part.Start, part.Length));
        if (size > MaximumBytes)
        {
            var limit = MaximumBytes.ToString(System.Globalization.CultureInfo.InvariantCulture);
            report.Add(
                SettingsRules.TooLarge,
                new(part.Start, part.Start),
                size.ToString(System.Globalization.CultureInfo.InvariantCulture) + " bytes",
                limit + " bytes"
            );
            return null;
        }

        return new YamlTree(text, part, report).ReadDocument();
    }

    /// <summary>The mapping that a root is; null when it is something else, which is reported unless it is nothing.</summary>
    public static SettingsMap? MapOf(SettingsNode? root, SettingsReport report)
    {
        if (root is SettingsMap map)
            return map;
        if (root is not (null or SettingsScalar { IsNull: true }))
            report.Add(SettingsRules.WrongType, root.Span, "The file", "a mapping of keys to values", root.Description);
        return null;
    }

    private SettingsNode? ReadDocument()
    {
        while (Next() && _parser.Current is StreamStart or DocumentStart) { }
        if (_isBroken || _parser.Current is null or StreamEnd)
            return null;
        var root = ReadNode(depth: 1, isItem: false);
        if (!_isBroken && Next() && Next() && _parser.Current is DocumentStart second)
            _report.Add(SettingsRules.NotYaml, Span(second), "a second document begins");
        return root;
    }

    // The value at the current event, up to its last event; null when it is refused or cut off.
    private SettingsNode? ReadNode(int depth, bool isItem)
    {
        if (_parser.Current is AnchorAlias alias)
        {
            _report.Add(SettingsRules.Refused, Span(alias), "the alias '*" + alias.Value.Value + "'");
            return null;
        }

        if (_parser.Current is not NodeEvent node)
            return null;
        if (!node.Anchor.IsEmpty)
            _report.Add(SettingsRules.Refused, Span(node), "the anchor '&" + node.Anchor.Value + "'");
        if (!node.Tag.IsEmpty)
            _report.Add(SettingsRules.Refused, Span(node), "the tag '" + node.Tag.Value + "'");
        if (node is Scalar scalar)
            return new SettingsScalar(scalar.Value, scalar.Style is not ScalarStyle.Plain, Span(scalar));
        if (depth <= MaximumDepth)
            return node is MappingStart ? ReadMap(Span(node), depth, isItem) : ReadList(Span(node), depth);
        _report.Add(SettingsRules.TooLarge, Span(node), "more than 32 levels of nesting", "32 levels");
        Skip();
        return null;
    }

    private SettingsMap? ReadMap(TextSpan start, int depth, bool isItem)
    {
        var fields = new List<SettingsField>();
        var keys = new HashSet<string>(System.StringComparer.Ordinal);
        while (Next() && _parser.Current is not MappingEnd)
        {
            var key = ReadNode(depth + 1, isItem: false);
            var value = Next() ? ReadNode(depth + 1, isItem: false) : null;
            if (key is not null and not SettingsScalar)
                _report.Add(SettingsRules.WrongType, key.Span, "A key", "a text", key.Description);
            else if (key is SettingsScalar name && !keys.Add(name.Text))
                _report.Add(SettingsRules.DuplicateKey, name.Span, name.Text);
            else if (key is SettingsScalar { Text: var known } && value is not null)
                fields.Add(new(known, key.Span, value));
        }

        // An entry of a list that is cut off by an error is left out; the entries before it are kept.
        return _isBroken && isItem ? null : new SettingsMap(fields, Through(start));
    }

    private SettingsList ReadList(TextSpan start, int depth)
    {
        var items = new List<SettingsNode>();
        while (Next() && _parser.Current is not SequenceEnd)
        {
            if (ReadNode(depth + 1, isItem: true) is { } item)
                items.Add(item);
        }

        return new SettingsList(items, Through(start));
    }

    private void Skip()
    {
        for (var open = 1; open > 0 && Next(); )
        {
            if (_parser.Current is MappingStart or SequenceStart)
                open++;
            else if (_parser.Current is MappingEnd or SequenceEnd)
                open--;
        }
    }

    private bool Next()
    {
        if (_isBroken)
            return false;
        try
        {
            return _parser.MoveNext();
        }
        catch (YamlException problem)
        {
            return Break(Position(problem.Start), Sentence(problem.Message));
        }
        catch (System.Exception problem) when (problem is not System.OutOfMemoryException)
        {
            // The library has other exceptions for texts that it did not expect: `[a` and then `b: c`, a tag that is no address.
            return Break(_parser.Current is { } last ? Position(last.End) : _start, "a bracket, a quotation mark or a tag is not complete");
        }
    }

    private bool Break(int position, string reason)
    {
        _isBroken = true;
        _report.Add(SettingsRules.NotYaml, new(position, position), reason);
        return false;
    }

    private TextSpan Span(ParsingEvent node) => new(Position(node.Start), System.Math.Max(Position(node.Start), Position(node.End)));

    private TextSpan Through(TextSpan start) =>
        new(start.Start, _parser.Current is { } last ? System.Math.Max(start.End, Position(last.End)) : start.End);

    private int Position(in Mark mark) => System.Math.Min(_end, _start + (int)mark.Index);

    // The library's message, as part of a sentence of ours.
    private static string Sentence(string message) => message.Trim().TrimEnd('.').Replace('\r', ' ').Replace('\n', ' ');
}
