using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using CorpusSdk.Package.Tests;
using Xunit;

[assembly: AssemblyFixture(typeof(PackageFeed))]

namespace CorpusSdk.Package.Tests;

/// <summary>Packs the packages once into a folder feed; consumers restore from it with a package cache of their own.</summary>
public sealed class PackageFeed : IAsyncLifetime
{
    public const string Version = "0.1.0-test.1";

    public string Root { get; } = Directory.CreateTempSubdirectory("corpus-packages-").FullName;

    public string Packages => Path.Combine(Root, "feed");

    public IReadOnlyDictionary<string, string> Environment =>
        new Dictionary<string, string> { ["NUGET_PACKAGES"] = Path.Combine(Root, "cache") };

    public async ValueTask InitializeAsync()
    {
        var result = await Dotnet.Run(
            Repository.Root,
            new Dictionary<string, string>(),
            "pack",
            "CorpusSdk.sln",
            "-c",
            "Release",
            "-o",
            Packages,
            "--artifacts-path",
            Path.Combine(Root, "build"),
            "-p:MinVerVersionOverride=" + Version
        );
        result.Succeeds();
    }

    public ValueTask DisposeAsync()
    {
        try
        {
            Directory.Delete(Root, recursive: true);
        }
        catch (IOException)
        {
            // A build host may hold a file for a moment longer; the system clears its temporary folder.
        }

        return default;
    }

    /// <summary>The path of a package.</summary>
    public string PathOf(string id) => Path.Combine(Packages, id + "." + Version + ".nupkg");

    /// <summary>An empty folder outside the repository that restores from this feed.</summary>
    /// <param name="name">Name of the folder.</param>
    /// <param name="home">A folder beside it where the dotnet command keeps templates; null for the user's own.</param>
    internal Consumer NewConsumer(string name = "consumer", string? home = null)
    {
        // The configuration stands one folder up: NuGet itself stumbles over a configuration file whose path holds a semicolon.
        var parent = Path.Combine(Root, "consumers", Guid.NewGuid().ToString("N")[..8]);
        var folder = Path.Combine(parent, name);
        Directory.CreateDirectory(folder);
        File.WriteAllText(
            Path.Combine(parent, "nuget.config"),
            $"""
            <configuration>
              <packageSources>
                <add key="packages under test" value="{Packages}" />
              </packageSources>
            </configuration>
            """
        );
        var environment = new Dictionary<string, string>(Environment);
        if (home is not null)
            environment["DOTNET_CLI_HOME"] = Path.Combine(parent, home);
        return new Consumer(folder, environment);
    }
}
