using System;
using System.Globalization;
using System.IO;
using System.Text;

namespace CorpusSdk.Benchmarks.Builds;

/// <summary>
/// Articles of about 7 KB with some ten citations each, the same at every run. Outlets, people and places are invented or everyday, so that all parts of
/// the reading have work.
/// </summary>
internal static class SyntheticCorpus
{
    private const int BodyLength = 6_700;
    private const int FilesInFolder = 500;

    private static readonly string[] Outlets =
    [
        "Interfax",
        "Northern Courier",
        "Harbour Gazette",
        "Meridian Wire",
        "The Upland Times",
        "Kestrel News Agency",
        "Daily Ledger",
        "Steppe Herald",
        "Riverside Post",
        "Polar Dispatch",
        "Reuters",
        "TASS",
    ];

    private static readonly string[] Publications =
    [
        "Digest of the Northern Press",
        "Meridian Quarterly Review",
        "Journal of Open Affairs",
    ];

    private static readonly string[] People =
    [
        "Prime Minister Anna Velde",
        "Governor Tomas Rehn",
        "spokesman Ivo Karel",
        "Minister Lena Osk",
        "analyst Piotr Wald",
        "President Mira Sand",
        "General Otto Brand",
        "Mayor Rosa Quill",
    ];

    private static readonly string[] Places =
    [
        "Warsaw",
        "Norway",
        "Kazakhstan",
        "Lisbon",
        "Nairobi",
        "Chile",
        "Vietnam",
        "Ankara",
        "Ottawa",
        "Seoul",
    ];

    private static readonly string[] Bodies =
    [
        "the ministry",
        "the energy consortium",
        "the Northern Port Authority",
        "the central bank",
        "the European Union",
        "the Meridian Institute",
        "the electoral commission",
        "NATO",
    ];

    private static readonly string[] Verbs =
    [
        "confirmed",
        "denied",
        "postponed",
        "criticised",
        "published",
        "revised",
        "defended",
        "questioned",
    ];

    private static readonly string[] Objects =
    [
        "the draft budget",
        "a revised tariff schedule",
        "the pipeline agreement",
        "the ceasefire timetable",
        "new export quotas",
        "a memorandum on grain transit",
        "the audit of regional debt",
        "a plan for the northern route",
    ];

    private static readonly string[] Tails =
    [
        "despite objections from two coastal provinces",
        "after three rounds of closed consultations",
        "citing a shortfall in receipts",
        "while leaving the final figures to a working group",
        "pending a ruling by the arbitration panel",
        "even though the timetable had already slipped twice",
    ];

    /// <summary>Writes articles below a folder, numbered from 1.</summary>
    public static void Write(string folder, int articles)
    {
        for (var i = 0; i < articles; i++)
        {
            var place = Path.Combine(folder, "v" + Number((i / FilesInFolder) + 1, 3));
            if (i % FilesInFolder == 0)
                Directory.CreateDirectory(place);
            File.WriteAllText(Path.Combine(place, "a" + Number(i + 1, 6) + ".txt"), Article(i));
        }
    }

    /// <summary>The text of an article.</summary>
    public static string Article(int index)
    {
        var random = new Sequence((uint)index + 20180111);
        var year = 2008 + (index / 1000 % 17);
        var text = new StringBuilder();
        text.Append(Capital(random.Pick(Bodies)))
            .Append(" and ")
            .Append(random.Pick(Objects))
            .Append(": note ")
            .Append(Number(index + 1, 6));
        text.Append("\n\nPublication: ").Append(random.Pick(Publications)).Append(" Volume: ").Append(60 + (index / 1000));
        text.Append(" Issue: ").Append(1 + (index / 20 % 50)).Append("\nDate: December 30, ").Append(year).Append("\n\n");
        while (text.Length < BodyLength)
        {
            var sentences = 3 + random.Below(4);
            for (var i = 0; i < sentences; i++)
                Sentence(text, random, year);
            text.Append("\n\n");
        }

        return text.ToString();
    }

    private static void Sentence(StringBuilder text, Sequence random, int year)
    {
        var form = random.Below(10);
        var body = random.Pick(Bodies);
        if (form < 3)
            text.Append("In ").Append(random.Pick(Places)).Append(", ").Append(random.Pick(People)).Append(' ');
        else
            text.Append(Capital(body)).Append(' ');
        text.Append(random.Pick(Verbs)).Append(' ').Append(random.Pick(Objects)).Append(' ').Append(random.Pick(Tails));
        if (form == 4)
            text.Append(", and called the decision \u201cnecessary and long overdue\u201d");
        if (form is 1 or 5)
            Citation(text, random, year);
        text.Append(". ");
    }

    private static void Citation(StringBuilder text, Sequence random, int year)
    {
        var day = new DateOnly(year, 1 + random.Below(12), 1 + random.Below(28));
        text.Append(" (").Append(random.Pick(Outlets)).Append(", ").Append(day.ToString("MMMM d", CultureInfo.InvariantCulture));
        if (random.Below(2) == 0)
            text.Append(", ").Append(year);
        text.Append(')');
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Number(int value, int digits) => value.ToString("D" + digits, CultureInfo.InvariantCulture);

    // xorshift32 (Marsaglia 2003): the same numbers with every runtime.
    private sealed class Sequence(uint seed)
    {
        private uint _state = (seed * 2654435769) | 1;

        public int Below(int limit)
        {
            _state ^= _state << 13;
            _state ^= _state >> 17;
            _state ^= _state << 5;
            return (int)(_state % (uint)limit);
        }

        public string Pick(string[] items) => items[Below(items.Length)];
    }
}
