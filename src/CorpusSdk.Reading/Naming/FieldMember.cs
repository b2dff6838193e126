using CorpusSdk.Reading.Metadata;

namespace CorpusSdk.Reading.Naming;

/// <summary>A field of <c>corpus.yml</c> as a member of articles.</summary>
/// <param name="Field">The field.</param>
/// <param name="Name">The identifier of the member.</param>
/// <param name="Choice">The identifier of the type of its values; null when they are not a closed set of texts.</param>
/// <param name="Choices">The identifiers of the allowed values, in their order.</param>
internal sealed record FieldMember(FieldDefinition Field, string Name, string? Choice, EquatableArray<string> Choices);
