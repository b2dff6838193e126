using System;
using System.Collections.Generic;
using System.IO;

namespace CorpusSdk.Benchmarks.Builds;

/// <summary>The package of this repository, packed once into a folder feed, with a package cache of its own.</summary>
/// <param name="Version">Version of the package.</param>
/// <param name="Cache">Folder of the package cache.</param>
/// <param name="Configuration">Text of a <c>nuget.config</c> that adds the feed.</param>
internal sealed record BuildFeed(string Version, string Cache, string Configuration)
{
    /// <param name="folder">An existing folder for feed and cache.</param>
    public static BuildFeed Pack(string folder)
    {
        const string Version = "0.0.1-bench";
        var feed = Path.Combine(folder, "feed");
        TimedProcess.Run(
            Measuring.Repository.PathOf("src/CorpusSdk"),
            new Dictionary<string, string>(),
            "dotnet",
            "pack",
            "-c",
            "Release",
            "-v",
            "q",
            "-o",
            feed,
            "--artifacts-path",
            Path.Combine(folder, "artifacts"),
            "-p:MinVerVersionOverride=" + Version
        );
        return new(
            Version,
            Path.Combine(folder, "packages"),
            $"""
            <configuration>
              <packageSources><add key="bench" value="{feed}" /></packageSources>
            </configuration>
            """
        );
    }
}
