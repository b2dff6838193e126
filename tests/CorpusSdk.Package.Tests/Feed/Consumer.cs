using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading.Tasks;

namespace CorpusSdk.Package.Tests;

/// <summary>A project of a user, in a folder of its own.</summary>
internal sealed class Consumer(string folder, IReadOnlyDictionary<string, string> environment)
{
    private const string SeedFile = "000_68f0b5480876e0b5.txt";

    public string Folder => folder;

    /// <summary>The same with a folder below this one.</summary>
    public Consumer In(string path)
    {
        var below = Path.Combine(folder, path);
        Directory.CreateDirectory(below);
        return new Consumer(below, environment);
    }

    public string Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public string Write(string path, byte[] bytes)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return full;
    }

    public void AddSeed(string path = "corpus/" + SeedFile) =>
        Write(path, File.ReadAllBytes(Path.Combine(Repository.Root, "seeds", SeedFile)));

    public void Delete(string path) => File.Delete(Path.Combine(folder, path));

    /// <summary>A console project; <paramref name="body"/> are further elements of the project file.</summary>
    public void WriteProject(string body = "", string name = "App", string outputType = "Exe", string package = "CorpusSdk") =>
        Write(
            name + ".csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>{outputType}</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="{package}" Version="{PackageFeed.Version}" />
              </ItemGroup>
              {body}
            </Project>
            """
        );

    public Task<CommandResult> Dotnet(params string[] arguments) => Tests.Dotnet.Run(folder, environment, arguments);

    /// <summary>A console program that was built; what it printed.</summary>
    public async Task<string> Run(params string[] arguments) => (await Dotnet(["run", .. arguments])).Succeeds().WithoutWarnings().Output;
}
