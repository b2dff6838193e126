using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace CorpusSdk.Benchmarks.Builds;

/// <summary>What a peer's build costs: its own command, and the type check of a small consumer of what it generates.</summary>
/// <param name="Name">Name in tables.</param>
/// <param name="Processor">Seconds of processor time of both.</param>
/// <param name="Wall">Seconds by the wall of both.</param>
/// <param name="PeakMegabytes">Resident memory of the largest process, 10⁶ bytes.</param>
internal sealed record PeerBuild(string Name, double Processor, double Wall, double PeakMegabytes);

/// <summary>
/// Runs the peers of folder → typed content over the same articles: content-collections with a regular expression for citations, and Astro 4, the one
/// that gave each document a type of its own. Their folders hold a project each, with their packages installed.
/// </summary>
internal static class PeerBuilds
{
    public const string ContentCollectionsName = "content-collections + tsc";
    public const string AstroName = "astro 4 sync + tsc";

    private static readonly Dictionary<string, string> Environment = new()
    {
        ["CI"] = "1",
        ["CITES"] = "1",
        ["NO_COLOR"] = "1",
        ["ASTRO_TELEMETRY_DISABLED"] = "1",
    };

    public static IEnumerable<PeerBuild> Run(string peers, int size, int repeats)
    {
        if (Directory.Exists(Path.Combine(peers, "content-collections/node_modules")))
            yield return Best(ContentCollectionsName, repeats, () => ContentCollections(peers, size));
        if (Directory.Exists(Path.Combine(peers, "astro4/node_modules")))
            yield return Best(AstroName, repeats, () => Astro(peers, size));
    }

    private static PeerBuild Best(string name, int repeats, Func<TimedProcess[]> run) =>
        Enumerable
            .Range(0, repeats)
            .Select(_ => run())
            .Select(parts => new PeerBuild(name, parts.Sum(p => p.Processor), parts.Sum(p => p.Wall), parts.Max(p => p.PeakMegabytes)))
            .MinBy(p => p.Processor)!;

    private static TimedProcess[] ContentCollections(string peers, int size)
    {
        var folder = Path.Combine(peers, "content-collections");
        Reset(Path.Combine(folder, "content"), size, ".content-collections", folder);
        var build = TimedProcess.Run(folder, Environment, "node", "node_modules/@content-collections/cli/dist/index.js", "build");
        File.WriteAllText(
            Path.Combine(folder, "consumer.ts"),
            "import { allArticles } from './.content-collections/generated/index.js'; export const t: string[] = allArticles.map(a => a.title);"
        );
        // Its configuration reads the environment, and the types of Node are not installed.
        File.WriteAllText(Path.Combine(folder, "globals.d.ts"), "declare const process: { env: Record<string, string | undefined> };\n");
        return [build, TypeCheck(peers, folder, """ "allowImportingTsExtensions":true, """, "\"globals.d.ts\",\"consumer.ts\"")];
    }

    private static TimedProcess[] Astro(string peers, int size)
    {
        var folder = Path.Combine(peers, "astro4");
        Reset(Path.Combine(folder, "src/content/articles"), size, ".astro", folder);
        var build = TimedProcess.Run(folder, Environment, "node", "node_modules/astro/astro.js", "sync");
        File.WriteAllText(
            Path.Combine(folder, "src/consumer.ts"),
            "import { getCollection } from 'astro:content'; export async function f() { const all = await getCollection('articles'); return all.map(a => a.data.title); }"
        );
        return
        [
            build,
            TypeCheck(peers, folder, "", "\".astro/types.d.ts\",\"src/env.d.ts\",\"src/consumer.ts\",\"src/content/config.ts\""),
        ];
    }

    private static TimedProcess TypeCheck(string peers, string folder, string options, string files)
    {
        var project = Path.Combine(folder, "tsconfig.bench.json");
        File.WriteAllText(
            project,
            "{\"compilerOptions\":{"
                + options
                + "\"target\":\"es2022\",\"module\":\"esnext\",\"moduleResolution\":\"bundler\",\"strict\":true,\"skipLibCheck\":true,\"noEmit\":true,\"types\":[]},\"files\":["
                + files
                + "]}"
        );
        var compiler = new[] { folder, Path.Combine(peers, "contentlayer2"), Path.Combine(peers, "astro5") }
            .Select(f => Path.Combine(f, "node_modules/typescript/bin/tsc"))
            .First(File.Exists);
        return TimedProcess.Run(folder, Environment, "node", compiler, "-p", project);
    }

    private static void Reset(string content, int size, string output, string folder)
    {
        foreach (var old in new[] { content, Path.Combine(folder, output) })
        {
            if (Directory.Exists(old))
                Directory.Delete(old, recursive: true);
        }

        for (var i = 0; i < size; i++)
        {
            var place = Path.Combine(content, "v" + (i / 500).ToString("D3", CultureInfo.InvariantCulture));
            Directory.CreateDirectory(place);
            var article = SyntheticCorpus.Article(i);
            var title = article[..article.IndexOf('\n')];
            File.WriteAllText(
                Path.Combine(place, "a" + i.ToString("D6", CultureInfo.InvariantCulture) + ".md"),
                $"---\ntitle: \"{title}\"\npublication: Meridian Quarterly Review\nvolume: 60\nissue: 1\ndate: \"2018-01-11\"\n---\n\n{article}"
            );
        }
    }
}
