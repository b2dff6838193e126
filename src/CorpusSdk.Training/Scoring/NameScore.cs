using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using CorpusSdk.Reading.Entities.Tagging;
using CorpusSdk.Training.Corpora;

namespace CorpusSdk.Training.Scoring;

/// <summary>Scores found names against labelled ones: people, organisations and places, whole span and type.</summary>
internal sealed class NameScore
{
    private static readonly NameType[] Scored = [NameType.Person, NameType.Organization, NameType.Place];

    private readonly Dictionary<NameType, SpanTally> _byType = Scored.ToDictionary(t => t, _ => new SpanTally());

    // A place and an organisation on one span count as one: an acting country is labelled either way.
    private int _lenientRight;

    public SpanTally All
    {
        get
        {
            var all = new SpanTally();
            foreach (var type in Scored)
                all.Add(_byType[type]);
            return all;
        }
    }

    public void Add(IEnumerable<GoldName> expected, IEnumerable<GoldName> found)
    {
        var wanted = expected.Where(n => n.Type != NameType.Other).ToHashSet();
        foreach (var name in wanted)
            _byType[name.Type].Expected++;
        foreach (var name in found.Where(n => n.Type != NameType.Other))
        {
            _byType[name.Type].Found++;
            if (wanted.Contains(name))
                _byType[name.Type].Right++;
            if (wanted.Contains(name) || (name.Type != NameType.Person && wanted.Contains(name with { Type = Opposite(name.Type) })))
                _lenientRight++;
        }
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        var all = All;
        text.Append(
            CultureInfo.InvariantCulture,
            $"F1 {100 * all.F1:0.0} (P {100 * all.Precision:0.0} R {100 * all.Recall:0.0}, lenient {200.0 * _lenientRight / (all.Found + all.Expected):0.0})"
        );
        foreach (var type in Scored)
        {
            var tally = _byType[type];
            text.Append(
                CultureInfo.InvariantCulture,
                $"  {type} {100 * tally.F1:0.0} (P {100 * tally.Precision:0.0} R {100 * tally.Recall:0.0} n {tally.Expected})"
            );
        }

        return text.ToString();
    }

    private static NameType Opposite(NameType type) => type == NameType.Place ? NameType.Organization : NameType.Place;
}
