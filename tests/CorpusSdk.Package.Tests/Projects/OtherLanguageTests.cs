using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace CorpusSdk.Package.Tests.Projects;

/// <summary>Projects whose language the generator does not write.</summary>
public sealed class OtherLanguageTests(PackageFeed feed)
{
    [Theory]
    [InlineData("vb", "Module Program\n  Sub Main()\n  End Sub\nEnd Module\n")]
    [InlineData("fs", "printfn \"1\"\n")]
    public async Task They_are_told_once_to_reference_a_corpus_in_a_csharp_library(string extension, string program)
    {
        var consumer = feed.NewConsumer();
        consumer.Write(
            $"App.{extension}proj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup>
                <Compile Include="Program.fs" Condition="'{extension}' == 'fs'" />
                <PackageReference Include="CorpusSdk" Version="{PackageFeed.Version}" />
              </ItemGroup>
            </Project>
            """
        );
        consumer.Write("Program." + extension, program);
        consumer.Write("corpus/a.txt", "Alpha\n\nBody.\n");
        var output = (await consumer.Dotnet("build")).Succeeds().WithoutWarnings().Output;
        Assert.Single(Regex.Matches(output, "App: CorpusSdk generates C#[.] Put the documents into a C# library"));
        Assert.DoesNotContain("corpus of", output);
    }
}
