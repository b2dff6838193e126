using System;
using System.Collections.Generic;
using System.IO;
using CorpusSdk.Generators.Tests.Hosting;
using Microsoft.CodeAnalysis;
using Xunit;
using Xunit.Sdk;

namespace CorpusSdk.Generators.Tests.Approval;

/// <summary>The tools of the other tests fail when they should.</summary>
public sealed class ApproveTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void A_new_file_fails_until_it_is_approved()
    {
        Assert.Contains("new", Failure("T.One#A.g", "text"), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_folder, "T.One#A.g.received.cs")));
        Approve.Compare(_folder, "T.One", Files("T.One#A.g", "text"), accepts: true);
        Approve.Compare(_folder, "T.One", Files("T.One#A.g", "text"), accepts: false);
        Assert.False(File.Exists(Path.Combine(_folder, "T.One#A.g.received.cs")));
    }

    [Fact]
    public void A_changed_file_fails_with_the_line()
    {
        Approve.Compare(_folder, "T.One", Files("T.One#A.g", "one\ntwo"), accepts: true);
        Assert.Contains("line 2 differs", Failure("T.One#A.g", "one\n2"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_stale_file_fails_and_that_of_another_test_does_not()
    {
        Approve.Compare(_folder, "T.One", Files("T.One#A.g", "text"), accepts: true);
        Approve.Compare(_folder, "T.One_more", Files("T.One_more#A.g", "text"), accepts: true);
        Assert.Contains("T.One#A.g.verified.cs: stale", Failure("T.One#B.g", "text"), StringComparison.Ordinal);
    }

    [Fact]
    public void Compiler_objects_are_found_behind_values() =>
        Assert.ThrowsAny<XunitException>(() => RoslynObjects.Visit(new[] { (1, new List<object> { Location.None }) }, "", []));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Failure(string name, string text) =>
        Assert.ThrowsAny<XunitException>(() => Approve.Compare(_folder, "T.One", Files(name, text), accepts: false)).Message;

    private static SortedDictionary<string, string> Files(string name, string text) => new(StringComparer.Ordinal) { [name] = text };
}
