using System.Threading.Tasks;

namespace CorpusSdk.Package.Tests;

/// <summary>A package with a generator that brings other versions of the libraries that ours uses, under their public names.</summary>
internal static class RivalPackage
{
    public const string Id = "CorpusSdk.Test.Rival";

    private const string Project = $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>netstandard2.0</TargetFramework>
            <LangVersion>latest</LangVersion>
            <PackageId>{Id}</PackageId>
            <Version>{PackageFeed.Version}</Version>
            <IncludeBuildOutput>false</IncludeBuildOutput>
            <SuppressDependenciesWhenPacking>true</SuppressDependenciesWhenPacking>
            <EnforceExtendedAnalyzerRules>true</EnforceExtendedAnalyzerRules>
            <NoWarn>NU5128</NoWarn>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.8.0" PrivateAssets="all" />
            <PackageReference Include="YamlDotNet" Version="[16.3.0]" PrivateAssets="all" GeneratePathProperty="true" />
            <PackageReference Include="Markdig" Version="[0.45.0]" PrivateAssets="all" GeneratePathProperty="true" />
          </ItemGroup>
          <Target Name="PackRival" BeforeTargets="_GetPackageFiles">
            <ItemGroup>
              <None
                Include="$(TargetPath);$(PkgYamlDotNet)/lib/netstandard2.0/YamlDotNet.dll;$(PkgMarkdig)/lib/netstandard2.0/Markdig.dll"
                Pack="true"
                PackagePath="analyzers/dotnet/cs"
              />
            </ItemGroup>
          </Target>
        </Project>
        """;

    private const string Generator = """
        using Microsoft.CodeAnalysis;

        [Generator(LanguageNames.CSharp)]
        public sealed class RivalGenerator : IIncrementalGenerator
        {
            public void Initialize(IncrementalGeneratorInitializationContext context) =>
                context.RegisterPostInitializationOutput(static output =>
                {
                    var yaml = new YamlDotNet.Core.Parser(new System.IO.StringReader("a: 1"));
                    while (yaml.MoveNext()) { }
                    var markdown = Markdig.Markdown.ToPlainText("*text*");
                    var versions = Name(yaml.GetType()) + ", " + Name(typeof(Markdig.Markdown));
                    output.AddSource("Rival.g.cs", "internal static class Rival { public const string Versions = \"" + versions + "\"; } // " + markdown);
                });

            private static string Name(System.Type type)
            {
                var name = type.Assembly.GetName();
                return name.Name + " " + name.Version;
            }
        }
        """;

    /// <summary>Packs it into the feed.</summary>
    public static async Task Pack(PackageFeed feed, Consumer folder)
    {
        folder.Write("Rival.csproj", Project);
        folder.Write("RivalGenerator.cs", Generator);
        (await folder.Dotnet("pack", "-o", feed.Packages)).Succeeds();
    }
}
