using System;
using System.Collections.Generic;

namespace CorpusSdk.Reading.Sources;

/// <summary>Lays what a user says over what is known.</summary>
internal static class SourceOverride
{
    public static RegisteredSource Apply(SourceSetting setting, RegisteredSource? known)
    {
        var name = setting.Name ?? known?.Name ?? setting.Id;
        return new(setting.Id, name, setting.Kind ?? known?.Kind ?? SourceKind.Unknown)
        {
            Country = setting.Country ?? known?.Country,
            Languages = setting.Languages.Count > 0 ? setting.Languages : known?.Languages ?? default,
            Domains = Union(setting.Domains, known?.Domains ?? default),
            Variants = Variants(setting.Variants, known, name),
            PartOf = setting.PartOf ?? known?.PartOf,
            Formerly = Union(setting.Formerly, known?.Formerly ?? default),
            Successor = Union(setting.Successor, known?.Successor ?? default),
        };
    }

    private static EquatableArray<string> Union(EquatableArray<string> own, EquatableArray<string> known)
    {
        var all = new List<string>(own);
        foreach (var value in known)
        {
            if (!all.Contains(value))
                all.Add(value);
        }

        return all.ToEquatableArray();
    }

    // The user's dates of a name count; the shipped canonical name stays a name of the source.
    private static EquatableArray<SourceVariant> Variants(EquatableArray<SourceVariant> own, RegisteredSource? known, string name)
    {
        var all = new List<SourceVariant>(own);
        if (known is null)
            return own;
        foreach (var variant in known.Variants)
            Append(all, variant);
        if (!string.Equals(known.Name, name, StringComparison.Ordinal))
            Append(all, new(known.Name));
        return all.ToEquatableArray();
    }

    private static void Append(List<SourceVariant> variants, SourceVariant variant)
    {
        var key = SourceKey.Of(variant.Name);
        if (!variants.Exists(v => SourceKey.Of(v.Name) == key))
            variants.Add(variant);
    }
}
