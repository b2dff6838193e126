using System;

namespace CorpusSdk.Reading.Entities.Tagging;

/// <summary>Lists in which a word stands, or part of a name that it is.</summary>
[Flags]
internal enum WordLists
{
    None = 0,
    Forename = 1,
    Surname = 1 << 1,
    City = 1 << 2,
    Country = 1 << 3,
    Region = 1 << 4,
    Demonym = 1 << 5,
    OrganizationPart = 1 << 6,
    OrganizationName = 1 << 7,
    Title = 1 << 8,
    OrganizationNoun = 1 << 9,
    PlaceNoun = 1 << 10,
    EventNoun = 1 << 11,
    SpeechVerb = 1 << 12,
    Locative = 1 << 13,
    PersonPart = 1 << 14,
    Outlet = 1 << 15,

    /// <summary>No word: what stands beyond the edge of a sentence.</summary>
    Beyond = 1 << 20,
}
