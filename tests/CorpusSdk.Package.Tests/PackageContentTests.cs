using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace CorpusSdk.Package.Tests;

/// <summary>What is inside the packages.</summary>
public sealed class PackageContentTests(PackageFeed feed)
{
    [Theory]
    [InlineData(
        "CorpusSdk",
        "README.md Sdk/Sdk.props Sdk/Sdk.targets THIRD-PARTY-NOTICES.md analyzers/dotnet/cs/CorpusSdk.Analyzers.dll analyzers/dotnet/cs/CorpusSdk.CodeFixes.dll analyzers/dotnet/cs/CorpusSdk.Generators.dll analyzers/dotnet/cs/CorpusSdk.Private.Markdig.dll "
            + "analyzers/dotnet/cs/CorpusSdk.Private.YamlDotNet.dll build/CorpusSdk.props build/CorpusSdk.targets icon.png "
            + "lib/net10.0/CorpusSdk.dll lib/net10.0/CorpusSdk.xml lib/net8.0/CorpusSdk.dll lib/net8.0/CorpusSdk.xml schemas/corpus.entities.schema.json schemas/corpus.meta.schema.json schemas/corpus.schema.json schemas/corpus.sources.schema.json"
    )]
    [InlineData(
        "CorpusSdk.Seeds",
        "README.md icon.png lib/net10.0/CorpusSdk.Seeds.dll lib/net10.0/CorpusSdk.Seeds.xml lib/net8.0/CorpusSdk.Seeds.dll lib/net8.0/CorpusSdk.Seeds.xml"
    )]
    [InlineData(
        "CorpusSdk.Reading",
        "README.md THIRD-PARTY-NOTICES.md icon.png lib/net10.0/CorpusSdk.Reading.dll lib/net10.0/CorpusSdk.Reading.xml lib/net8.0/CorpusSdk.Reading.dll lib/net8.0/CorpusSdk.Reading.xml"
    )]
    public void A_package_holds_exactly_these_files(string id, string files)
    {
        using var package = ZipFile.OpenRead(feed.PathOf(id));
        var names = package
            .Entries.Select(e => e.FullName)
            .Where(n => !n.StartsWith("_rels", StringComparison.Ordinal) && !n.StartsWith("package/", StringComparison.Ordinal))
            .Where(n => n is not "[Content_Types].xml" && !n.EndsWith(".nuspec", StringComparison.Ordinal));
        Assert.Equal(files.Split(' ').Order(StringComparer.Ordinal), names.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_nuspec_states_licence_readme_icon_and_is_no_development_dependency()
    {
        using var package = ZipFile.OpenRead(feed.PathOf("CorpusSdk"));
        using var reader = new StreamReader(package.GetEntry("CorpusSdk.nuspec")!.Open());
        var nuspec = await reader.ReadToEndAsync();
        Assert.Contains("<license type=\"expression\">MIT</license>", nuspec);
        Assert.Contains("<readme>README.md</readme>", nuspec);
        Assert.Contains("<icon>icon.png</icon>", nuspec);
        Assert.DoesNotContain("developmentDependency", nuspec);
        Assert.DoesNotContain("CorpusSdk.Generators", nuspec);
    }

    [Fact]
    public void Symbols_are_packed()
    {
        Assert.True(File.Exists(Path.ChangeExtension(feed.PathOf("CorpusSdk"), ".snupkg")));
        Assert.True(File.Exists(Path.ChangeExtension(feed.PathOf("CorpusSdk.Seeds"), ".snupkg")));
    }
}
