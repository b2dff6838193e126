using System;
using System.Collections.Generic;

namespace CorpusSdk.Reading.Naming;

/// <summary>Names the citations of one article: source and date, and a number where both come again.</summary>
internal sealed class CitationNames
{
    private const string WithoutSource = "NoSource";

    private readonly Dictionary<string, int> _uses = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>The name of the next citation in text order.</summary>
    public string Next(CitationReading citation, SourceReading? source)
    {
        var wanted = ReservedNames.Avoid(Wanted(citation, source));
        _uses.TryGetValue(wanted, out var uses);
        string name;
        do
        {
            uses++;
            name = uses == 1 ? wanted : wanted + "_" + uses.ToString(System.Globalization.CultureInfo.InvariantCulture);
        } while (!_taken.Add(name));
        _uses[wanted] = uses;
        return name;
    }

    private static string Wanted(CitationReading citation, SourceReading? source)
    {
        var name = source is null ? "" : IdentifierMaker.FromText(HostOf(source.Name));
        if (name.Length == 0)
            name = WithoutSource;
        return citation is { Kind: CitationKind.AuthorYear, Date: { } date }
            ? name + IdentifierMaker.Tail(date.Written)
            : name + DateNames.Of(citation.Date?.Date);
    }

    /// <summary>The host of an address; other names as they are.</summary>
    private static string HostOf(string name)
    {
        var scheme = name.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0)
            return name;
        var host = name.Substring(scheme + 3).Split('/', '?', '#')[0];
        return host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host.Substring(4) : host;
    }
}
