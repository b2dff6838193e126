using System.IO;

namespace CorpusSdk.Analyzers.Tests.Hosting;

/// <summary>The seed article and statements about it.</summary>
internal static class Seed
{
    public const string Id = "000_68f0b5480876e0b5";
    public const string Article = "Corpus.Articles.RussiaUsesKoreanCrisisToScorePointsInItsStandoffWithUS";

    private static readonly (string File, string Text) Document = (
        Id + ".txt",
        File.ReadAllText(Path.Combine(TestPaths.RepositoryRoot, "seeds", Id + ".txt"))
    );

    /// <summary>A project with the seed article; the statements stand in a method.</summary>
    public static TestProject Project(string statements) => TestProject.Of(Method(statements), Document);

    /// <summary>A project that references the seed article compiled.</summary>
    public static TestProject Reference(string statements) => TestProject.Referencing(Method(statements), Document);

    /// <summary>A project with the seed article and a file.</summary>
    public static TestProject WithFile(string code) => TestProject.Of(code, Document);

    public static string Method(string statements) =>
        $$"""
            using System;

            class Program
            {
                static void Use(object? value) { }

                void Run()
                {
                    {{statements}}
                }
            }
            """;
}
