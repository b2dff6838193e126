using System.IO;
using CorpusSdk.Generators.Tests.Approval;
using CorpusSdk.Generators.Tests.Hosting;
using Xunit;

namespace CorpusSdk.Generators.Tests.Snapshots;

public sealed class SeedTests
{
    public static readonly string Seed = File.ReadAllText(Path.Combine(TestPaths.RepositoryRoot, "seeds", "000_68f0b5480876e0b5.txt"));

    [Fact]
    public void Seed_article() => Approve.Generated(Generated.Sound(TestCorpus.Of(("000_68f0b5480876e0b5.txt", Seed))));

    [Fact]
    public void No_documents() => Approve.Generated(Generated.Sound(TestCorpus.Empty));
}
