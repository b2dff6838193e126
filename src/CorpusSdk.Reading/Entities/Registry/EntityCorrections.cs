using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Entities.Registry;

/// <summary>
/// Lays what the user says over what was found in a document: removes what is never an entity, gives merged ids their entity, and takes split forms
/// out of theirs.
/// </summary>
internal sealed class EntityCorrections
{
    private readonly ArticleDraft _draft;
    private readonly EntityRegistry _registry;
    private readonly int[]? _neverUntil;

    public EntityCorrections(ArticleDraft draft)
    {
        _draft = draft;
        _registry = draft.Options.KnownEntities;
        if (_registry.NeverNames is { } names)
            _neverUntil = FindNever(draft, names);
    }

    /// <summary>Corrects mentions; to be called before names are brought together and again after it.</summary>
    public List<Candidate> Apply(List<Candidate> candidates)
    {
        if (_registry.IsEmpty)
            return candidates;
        var corrected = new List<Candidate>(candidates.Count);
        foreach (var candidate in candidates)
        {
            if (IsNever(candidate))
                continue;
            if (Split(Own(candidate)) is { } kept)
                corrected.Add(kept);
        }

        return corrected;
    }

    // Nothing inside such a name is a mention; a longer name that holds it may be one.
    private bool IsNever(Candidate candidate)
    {
        if (_neverUntil is null)
            return false;
        return (candidate.First < _neverUntil.Length && _neverUntil[candidate.First] >= candidate.End)
            || _registry.IsNever(candidate.Name)
            || _registry.IsNever(_draft.Text.Slice(candidate.Span));
    }

    private Candidate Own(Candidate candidate)
    {
        if (_registry.FindId(candidate.Id) is not { } entity)
            return candidate;
        return candidate with { Kind = entity.Kind, Id = entity.Id, Name = entity.Name, IsTagged = false, IsRegistered = true };
    }

    // What is not this entity is one of its own, called as it is written.
    private Candidate? Split(Candidate candidate)
    {
        var written = _draft.Text.Slice(candidate.Span);
        if (!_registry.IsSplit(candidate.Id, written))
            return candidate;
        var name = WrittenName.Of(written);
        var id = Slug.Of(name.AsSpan());
        return id == candidate.Id ? null : candidate with { Id = id, Name = name, Form = MentionForm.Name, IsRegistered = true };
    }

    private static int[] FindNever(ArticleDraft draft, Gazetteer names)
    {
        var tokens = draft.Tokens;
        var until = new int[tokens.Count];
        for (var i = 0; i < until.Length; i++)
        {
            if (names.Match(tokens, i, until.Length) is not { } entry)
                continue;
            for (var k = i; k < i + entry.Tokens.Length; k++)
                until[k] = Math.Max(until[k], i + entry.Tokens.Length);
        }

        return until;
    }
}
