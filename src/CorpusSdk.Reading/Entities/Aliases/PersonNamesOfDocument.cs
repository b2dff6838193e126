using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusSdk.Reading.Entities.Aliases;

/// <summary>The full names of people in a document, by their words.</summary>
internal sealed class PersonNamesOfDocument
{
    // Of more people who share a word none is meant by it.
    private const int MostOfOneWord = 8;

    private readonly Dictionary<string, NamedPerson> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<NamedPerson>> _byLast = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<NamedPerson>> _byFirst = new(StringComparer.Ordinal);

    private readonly Dictionary<string, List<NamedPerson>> _byMiddle = new(StringComparer.Ordinal);

    // The first tokens of paragraphs.
    private readonly List<int> _paragraphs;

    public PersonNamesOfDocument(ArticleDraft draft, List<Candidate> candidates)
    {
        var text = draft.Text;
        _paragraphs = [.. draft.Body.Select(b => draft.Tokens.At(b.Start))];
        foreach (var candidate in candidates)
        {
            // A surname that a list knows beside an office names its person as well: `President Trump`.
            if (candidate.Kind != EntityKind.Person || (candidate.End - candidate.First < 2 && candidate.IsTagged))
                continue;
            if (_byId.TryGetValue(candidate.Id, out var known))
            {
                known.At.Add(candidate.First);
                continue;
            }

            var words = WithoutGeneration(WrittenName.Words(text.Substring(candidate.Span.Start, candidate.Span.Length)));
            var person = new NamedPerson(candidate, words);
            _byId.Add(candidate.Id, person);
            Register(_byLast, words[words.Length - 1], person);
            if (words.Length > 1)
                Register(_byFirst, words[0], person);
            for (var i = 1; i < words.Length - 1; i++)
                Register(_byMiddle, words[i], person);
        }
    }

    public bool IsEmpty => _byId.Count == 0;

    /// <summary>The person whose family name a word is; null when there is none or several may be meant.</summary>
    public Candidate? ByLast(string word) => Meant(_byLast, word);

    /// <summary>The person whose family name a word is; of several the one who is meant at the token <paramref name="at"/>. Null for none.</summary>
    public Candidate? ByLast(string word, int at) => Meant(_byLast, word) ?? Main(word, at);

    /// <summary>The person whose first, last or first of two family names (<c>Wanda Vázquez Garced</c>) a word is.</summary>
    public Candidate? ByAny(string word, int at) =>
        ByLast(word, at)
        ?? (_byLast.ContainsKey(word) ? null : Meant(_byFirst, word) ?? (_byFirst.ContainsKey(word) ? null : Meant(_byMiddle, word)));

    /// <summary>The person of whose longer name this is a part: <c>De La Fuente</c> of <c>Rocky De La Fuente</c>, <c>Kim Kardashian</c> of
    /// <c>Kim Noel Kardashian</c>, <c>Michelle Lujan</c> of <c>Michelle Lujan Grisham</c>.</summary>
    public Candidate? Longer(Candidate shorter)
    {
        if (!_byId.TryGetValue(shorter.Id, out var own))
            return null;
        return Longer(own, _byLast, own.Words[own.Words.Length - 1]) ?? Longer(own, _byFirst, own.Words[0]);
    }

    private static Candidate? Longer(NamedPerson own, Dictionary<string, List<NamedPerson>> byWord, string word)
    {
        if (own.Words.Length < 2 || !byWord.TryGetValue(word, out var sharing))
            return null;
        NamedPerson? longer = null;
        foreach (var person in sharing)
        {
            if (person.Words.Length <= own.Words.Length || !own.IsPartOf(person))
                continue;
            if (longer is not null)
                return null;
            longer = person;
        }

        return longer?.Candidate;
    }

    // Of several the one whom a list knows, or who is named three times as often in full as any other.
    private static Candidate? Meant(Dictionary<string, List<NamedPerson>> byWord, string word)
    {
        if (!byWord.TryGetValue(word, out var people) || people.Count > MostOfOneWord)
            return null;
        NamedPerson? listed = null;
        NamedPerson? best = null;
        var second = 0;
        var several = false;
        foreach (var person in people)
        {
            if (!person.Candidate.IsTagged)
            {
                several |= listed is not null;
                listed = person;
            }

            if (best is null || person.Mentions > best.Mentions)
            {
                second = best?.Mentions ?? 0;
                best = person;
            }
            else
            {
                second = Math.Max(second, person.Mentions);
            }
        }

        if (listed is not null && !several)
            return listed.Candidate;
        return best!.Mentions >= 3 * second ? best.Candidate : null;
    }

    // Never a third one. The lone surname of a family is that of whom the article is about, named most often and first; in a paragraph that names others only,
    // that of one of them.
    private Candidate? Main(string word, int at)
    {
        if (!_byLast.TryGetValue(word, out var people) || people.Count > MostOfOneWord)
            return null;
        var main = Main(people, at);
        return Longer(main, _byLast, word) ?? main.Candidate;
    }

    private NamedPerson Main(List<NamedPerson> people, int at)
    {
        var index = _paragraphs.BinarySearch(at);
        index = index < 0 ? ~index - 1 : index;
        var paragraph = index < 0 ? 0 : _paragraphs[index];
        return First(people, p => p.LastBefore(at) >= paragraph) ?? First(people, static _ => true)!;
    }

    private static NamedPerson? First(List<NamedPerson> people, Predicate<NamedPerson> condition)
    {
        NamedPerson? best = null;
        foreach (var person in people)
        {
            if (condition(person) && (best is null || person.Mentions > best.Mentions))
                best = person;
        }

        return best;
    }

    // `Dale Oster Witham Jr.`, `James W. Head III`: the surname stands before it; `Murad II` is nothing else.
    private static string[] WithoutGeneration(string[] words) =>
        words.Length > 2 && words[words.Length - 1] is "Jr." or "Jr" or "Sr." or "Sr" or "II" or "III" or "IV"
            ? words.AsSpan(0, words.Length - 1).ToArray()
            : words;

    private static void Register(Dictionary<string, List<NamedPerson>> byWord, string word, NamedPerson person)
    {
        if (!byWord.TryGetValue(word, out var people))
            byWord.Add(word, people = []);
        if (people.Count <= MostOfOneWord)
            people.Add(person);
    }
}
