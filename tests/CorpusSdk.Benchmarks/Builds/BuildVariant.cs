namespace CorpusSdk.Benchmarks.Builds;

/// <summary>How a corpus is built.</summary>
/// <param name="Name">Name in tables.</param>
/// <param name="Properties">Lines of the property group.</param>
/// <param name="Items">Lines of the item group.</param>
internal sealed record BuildVariant(string Name, string Properties, string Items = "")
{
    /// <summary>The bare compiler: the same texts as resources, the package referenced, and no document for it to read.</summary>
    public static readonly BuildVariant Floor = new(
        "floor",
        "<EnableDefaultCorpusItems>false</EnableDefaultCorpusItems>",
        """<EmbeddedResource Include="corpus/**/*.txt" WithCulture="false" Type="Non-Resx" LogicalName="corpus/%(RecursiveDir)%(Filename)%(Extension)" />"""
    );

    /// <summary>No corpus.</summary>
    public static readonly BuildVariant Plain = new("plain", "<EnableDefaultCorpusItems>false</EnableDefaultCorpusItems>");

    public static readonly BuildVariant Citations = Of("citations");
    public static readonly BuildVariant Articles = Of("articles");
    public static readonly BuildVariant Catalogue = Of("catalogue");

    public string Project(string version) =>
        $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                {Properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="CorpusSdk" Version="{version}" />
                {Items}
              </ItemGroup>
            </Project>
            """;

    /// <summary>The same, trimmed when it is published.</summary>
    public BuildVariant Trimmed => With("<PublishTrimmed>true</PublishTrimmed><SelfContained>true</SelfContained>");

    /// <summary>The same, compiled ahead of time when it is published.</summary>
    public BuildVariant Native => With("<PublishAot>true</PublishAot>");

    /// <summary>A corpus at a level of symbols.</summary>
    public static BuildVariant Of(string symbols) => new(symbols, $"<CorpusSymbols>{symbols}</CorpusSymbols>");

    private BuildVariant With(string properties) => this with { Properties = Properties + properties };
}
