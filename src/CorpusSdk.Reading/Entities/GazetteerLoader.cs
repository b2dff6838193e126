using System;
using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Knowledge;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Entities;

/// <summary>Fills the gazetteer from the knowledge files; of two names that claim a form, the one loaded first has it.</summary>
internal sealed class GazetteerLoader
{
    private readonly Gazetteer _gazetteer = new();
    private readonly HashSet<string> _capitals = new(StringComparer.Ordinal);

    public Gazetteer Load()
    {
        LoadCountries();
        LoadPeople();
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
            Add(EntityKind.Place, row, row["name"], MentionForm.Name, PlaceRank.Country);
            foreach (var variant in row.List("variants"))
                Add(EntityKind.Place, row, variant, FormOf(EntityKind.Place, variant), PlaceRank.Country);
            AddDemonyms(row.List("demonyms"));
            foreach (var capital in row.List("capitals"))
                _capitals.Add(capital);
        }
    }

    private void LoadNames(string file, EntityKind kind)
    {
        foreach (var row in KnowledgeTable.Load(file).Rows)
        {
            var guarded = row.List("guarded");
            var near = guarded.Length == 0 ? Evidence.None : EvidenceWords.Parse(row["near"]);
            if (Array.IndexOf(guarded, row["name"]) < 0)
                Add(kind, row, row["name"], MentionForm.Name);
            foreach (var variant in row.List("variants"))
                Add(kind, row, variant, FormOf(kind, variant));
            foreach (var form in guarded)
                Add(kind, row, form, form == row["name"] ? MentionForm.Name : FormOf(kind, form), PlaceRank.None, near);
        }
    }

    private void LoadPeople()
    {
        foreach (var row in KnowledgeTable.Load("people").Rows)
        {
            Add(EntityKind.Person, row, row["name"], MentionForm.Name);
            foreach (var variant in row.List("variants"))
                Add(EntityKind.Person, row, variant, MentionForm.Alias);
        }
    }

    private void LoadPlaces()
    {
        foreach (var row in KnowledgeTable.Load("places").Rows)
        {
            var variants = row.List("variants");
            var rank =
                _capitals.Contains(row["name"]) || variants.Any(_capitals.Contains) || row["type"] == "seat" ? PlaceRank.Capital
                : row["type"] == "city" ? PlaceRank.City
                : PlaceRank.Region;
            Add(EntityKind.Place, row, row["name"], MentionForm.Name, rank);
            foreach (var variant in variants)
                Add(EntityKind.Place, row, variant, MentionForm.Alias, rank);
            AddDemonyms(row.List("demonyms"));
        }
    }

    // The plural names the people: `Russian|Russians`, `British|Briton|Britons`; where there is none, the adjective does.
    private void AddDemonyms(string[] demonyms)
    {
        if (demonyms.Length == 0)
            return;
        var name = Array.Find(demonyms, static d => d[d.Length - 1] == 's') ?? demonyms[0];
        foreach (var demonym in demonyms)
            _gazetteer.Add(
                EntityKind.PeopleGroup,
                Slug.Of(name.AsSpan()),
                name,
                demonym,
                demonym == name ? MentionForm.Name : MentionForm.Alias
            );
    }

    private void Add(
        EntityKind kind,
        KnowledgeRow row,
        string written,
        MentionForm form,
        PlaceRank rank = PlaceRank.None,
        Evidence near = Evidence.None
    ) => _gazetteer.Add(kind, row["id"], row["name"], written, form, rank, near);

    private static MentionForm FormOf(EntityKind kind, string variant)
    {
        if (kind is EntityKind.PeopleGroup or EntityKind.Product)
            return MentionForm.Alias;
        foreach (var c in variant)
        {
            if (CharacterTable.IsLower(c) || c == ' ')
                return MentionForm.Alias;
        }

        return MentionForm.Acronym;
    }
}
