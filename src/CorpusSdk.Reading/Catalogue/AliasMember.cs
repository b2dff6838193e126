namespace CorpusSdk.Reading.Catalogue;

/// <summary>The member that an article had under a former name.</summary>
/// <param name="Name">Its identifier.</param>
/// <param name="Present">The identifier of the article now.</param>
internal sealed record AliasMember(string Name, string Present);
