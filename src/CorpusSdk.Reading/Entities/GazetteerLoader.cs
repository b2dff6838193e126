using System;
using System.Collections.Generic;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Knowledge;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities;

/// <summary>Fills the gazetteer from the knowledge files; of two names that claim a form, the one loaded first has it.</summary>
internal sealed class GazetteerLoader
{
    private readonly Gazetteer _gazetteer = new() { IsRemembered = true };
    private readonly HashSet<string> _capitals = new(StringComparer.Ordinal);

    public Gazetteer Load()
    {
        LoadCountries();
        LoadNames("people", EntityKind.Person);
        LoadNames("events", EntityKind.Event);
        LoadNames("treaties", EntityKind.Term);
        LoadNames("products", EntityKind.Product);
        LoadNames("peoples", EntityKind.PeopleGroup);
        LoadNames("organizations", EntityKind.Organization);
        LoadPlaces();
        return _gazetteer;
    }

    private void LoadCountries()
    {
        foreach (var row in KnowledgeTable.Load("countries").Rows)
        {
            var country = new GazetteerName(EntityKind.Place, row["id"], row["name"], PlaceRank.Country);
            _gazetteer.Add(country, country.Name, MentionForm.Name);
            foreach (var variant in row.List("variants"))
                _gazetteer.Add(country, variant, FormOf(EntityKind.Place, variant));
            AddDemonyms(row.List("demonyms"));
            foreach (var capital in row.List("capitals"))
                _capitals.Add(capital);
        }
    }

    private void LoadNames(string file, EntityKind kind)
    {
        foreach (var row in KnowledgeTable.Load(file).Rows)
        {
            var named = new GazetteerName(kind, row["id"], row["name"]);
            var guarded = row.List("guarded");
            if (Array.IndexOf(guarded, named.Name) < 0)
                _gazetteer.Add(named, named.Name, MentionForm.Name);
            foreach (var variant in row.List("variants"))
                _gazetteer.Add(named, variant, FormOf(kind, variant));
            if (guarded.Length == 0)
                continue;
            var near = EvidenceWords.Parse(row["near"]);
            foreach (var form in guarded)
                _gazetteer.Add(named, form, form == named.Name ? MentionForm.Name : FormOf(kind, form), near);
        }
    }

    private void LoadPlaces()
    {
        foreach (var row in KnowledgeTable.Load("places").Rows)
        {
            var variants = row.List("variants");
            var type = row["type"];
            var name = row["name"];
            var rank =
                _capitals.Contains(name) || Array.Exists(variants, _capitals.Contains) || type == "seat" ? PlaceRank.Capital
                : type == "city" ? PlaceRank.City
                : PlaceRank.Region;
            var place = new GazetteerName(EntityKind.Place, row["id"], name, rank);
            var guarded = row.List("guarded");
            if (Array.IndexOf(guarded, name) < 0)
                _gazetteer.Add(place, name, MentionForm.Name);
            foreach (var variant in variants)
                _gazetteer.Add(place, variant, MentionForm.Alias);
            foreach (var form in guarded)
                _gazetteer.Add(place, form, form == name ? MentionForm.Name : MentionForm.Alias, EvidenceWords.Parse(row["near"]));
            AddDemonyms(row.List("demonyms"));
        }
    }

    // The plural names the people: `Russian|Russians`, `British|Briton|Britons`; where there is none, the adjective does.
    private void AddDemonyms(string[] demonyms)
    {
        if (demonyms.Length == 0)
            return;
        var name = Array.Find(demonyms, static d => d[d.Length - 1] == 's') ?? demonyms[0];
        var people = new GazetteerName(EntityKind.PeopleGroup, Slug.Of(name.AsSpan()), name);
        foreach (var demonym in demonyms)
            _gazetteer.Add(people, demonym, demonym == name ? MentionForm.Name : MentionForm.Alias);
    }

    /// <summary>How a name beside the canonical one names an entity.</summary>
    public static MentionForm FormOf(EntityKind kind, string variant)
    {
        if (kind is EntityKind.PeopleGroup or EntityKind.Product or EntityKind.Person)
            return MentionForm.Alias;
        foreach (var c in variant)
        {
            if (CharacterTable.IsLower(c) || c == ' ')
                return MentionForm.Alias;
        }

        return MentionForm.Acronym;
    }
}
