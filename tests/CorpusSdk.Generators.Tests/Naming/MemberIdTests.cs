using CorpusSdk.Reading.Naming;
using Xunit;

namespace CorpusSdk.Generators.Tests.Naming;

public sealed class MemberIdTests
{
    [Theory]
    [InlineData("NorthKorea", "north-korea")]
    [InlineData("S400", "s-400")]
    [InlineData("KremlinRu", "kremlin-ru")]
    [InlineData("_24Kg", "24-kg")]
    [InlineData("Штаб", "штаб")]
    [InlineData("Count_", "count")]
    public void An_id_is_derived_from_a_name(string name, string id) => Assert.Equal(id, MemberId.Derive(name));
}
