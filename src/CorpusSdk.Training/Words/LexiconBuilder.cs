using System;
using System.Collections.Generic;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Entities.Tagging;
using CorpusSdk.Reading.Knowledge;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Training.Words;

/// <summary>Makes the lexicon of the model: word classes and case habits from plain text, lists from the knowledge files and the data folder.</summary>
internal sealed class LexiconBuilder
{
    public const int Classes = 128;

    /// <summary>Knowledge files that the lexicon and the features of listed names depend on.</summary>
    public static readonly string[] Files =
    [
        "countries",
        "entity-words",
        "events",
        "evidence-words",
        "forenames",
        "organizations",
        "people",
        "peoples",
        "places",
        "products",
        "sources",
        "speech-verbs",
        "titles",
        "treaties",
    ];

    private readonly SortedDictionary<uint, WordEntry> _entries = [];

    public static SortedDictionary<uint, WordEntry> Build(UnlabelledText text, IEnumerable<string> surnames)
    {
        var builder = new LexiconBuilder();
        builder.AddClasses(text);
        builder.AddCaseHabits(text);
        builder.AddNames(surnames);
        builder.AddWords();
        return builder._entries;
    }

    private void AddClasses(UnlabelledText text)
    {
        var classes = ExchangeClustering.Cluster(text, Classes);
        for (var word = 0; word < text.Words.Count; word++)
        {
            if (classes[word] > 0)
                Change(text.Words[word], e => e with { Class = (byte)classes[word] });
        }
    }

    // 1 always small … 5 always capitalised, of the places that do not open a line or follow a full stop.
    private void AddCaseHabits(UnlabelledText text)
    {
        const int LeastCount = 4;
        var habits = new Dictionary<string, (int Small, int Capital)>(StringComparer.Ordinal);
        foreach (var line in text.Lines)
        {
            for (var i = 1; i < line.Length; i++)
            {
                var word = text.Words[line[i]];
                if (!CharacterTable.IsLetter(word[0]) || !CharacterTable.IsWordPart(text.Words[line[i - 1]][0]))
                    continue;
                var lower = CharacterTable.ToLower(word);
                var (small, capital) = habits.GetValueOrDefault(lower);
                habits[lower] = word == lower ? (small + 1, capital) : (small, capital + 1);
            }
        }

        foreach (var (word, (small, capital)) in habits)
        {
            var total = small + capital;
            if (total < LeastCount)
                continue;
            var step =
                capital == 0 ? 1
                : capital * 10 < total ? 2
                : capital * 10 <= total * 9 ? 3
                : small > 0 ? 4
                : 5;
            Change(word, e => e with { Case = (byte)step });
        }
    }

    private void AddNames(IEnumerable<string> surnames)
    {
        foreach (var row in KnowledgeTable.Load("forenames").Rows)
            Mark(row["name"], WordLists.Forename);
        foreach (var surname in surnames)
            Mark(surname, WordLists.Surname);
        foreach (var row in KnowledgeTable.Load("people").Rows)
            MarkParts([row["name"], .. row.List("variants")], WordLists.PersonPart, WordLists.PersonPart);
        foreach (var row in KnowledgeTable.Load("organizations").Rows)
            MarkParts([row["name"], .. row.List("variants")], WordLists.OrganizationName, WordLists.OrganizationPart);
        foreach (var row in KnowledgeTable.Load("sources").Rows)
            MarkParts([row["name"], .. row.List("variants")], WordLists.Outlet, WordLists.Outlet);
        foreach (var row in KnowledgeTable.Load("countries").Rows)
        {
            MarkParts([row["name"], .. row.List("variants")], WordLists.Country, WordLists.Country);
            MarkParts(row.List("demonyms"), WordLists.Demonym, WordLists.Demonym);
        }

        foreach (var row in KnowledgeTable.Load("places").Rows)
        {
            var list = row["type"] == "city" ? WordLists.City : WordLists.Region;
            MarkParts([row["name"], .. row.List("variants")], list, list);
            MarkParts(row.List("demonyms"), WordLists.Demonym, WordLists.Demonym);
        }

        foreach (var row in KnowledgeTable.Load("peoples").Rows)
            MarkParts([row["name"], .. row.List("variants")], WordLists.Demonym, WordLists.Demonym);
    }

    private void AddWords()
    {
        foreach (var row in KnowledgeTable.Load("titles").Rows)
            MarkParts([row["title"]], WordLists.Title, WordLists.Title);
        foreach (var row in KnowledgeTable.Load("speech-verbs").Rows)
        {
            foreach (var form in row.List("forms"))
                Mark(form, WordLists.SpeechVerb);
        }

        foreach (var row in KnowledgeTable.Load("entity-words").Rows)
        {
            var list = row["class"] switch
            {
                "organization" => WordLists.OrganizationNoun,
                "place" => WordLists.PlaceNoun,
                "event" => WordLists.EventNoun,
                "locative" => WordLists.Locative,
                _ => WordLists.None,
            };
            foreach (var word in row.List("words"))
            {
                if (list != WordLists.None)
                    Mark(word, list);
            }
        }
    }

    private void MarkParts(string[] names, WordLists whole, WordLists part)
    {
        foreach (var name in names)
        {
            var tokens = Tokenizer.Tokenize(name);
            foreach (var token in tokens)
            {
                var word = name.Substring(token.Start, token.Length);
                if (CharacterTable.IsUpper(word[0]))
                    Mark(word, tokens.Length == 1 ? whole : part);
            }
        }
    }

    private void Mark(string word, WordLists list) => Change(word, e => e with { Lists = e.Lists | list });

    private void Change(string word, Func<WordEntry, WordEntry> change)
    {
        var hash = FeatureHash.Of(Normal(word));
        _entries[hash] = change(_entries.GetValueOrDefault(hash));
    }

    private static string Normal(string word)
    {
        var letters = word.Replace('\u2019', '\'').ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (CharacterTable.IsDigit(letters[i]))
                letters[i] = '0';
        }

        return new string(letters);
    }
}
