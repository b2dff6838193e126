using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace CorpusSdk.Tool.Tests.Check;

/// <summary><c>corpus check</c>: what it finds, what counts, how it ends.</summary>
public sealed class CheckTests : IDisposable
{
    private static readonly string Planted = Path.Combine(CorpusCommand.Root, "tests", "planted");

    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-check-").FullName;

    [Fact]
    public async Task A_folder_has_the_findings_that_the_compiler_has()
    {
        var (code, output, error) = await CorpusCommand.Run(null, "check", Path.Combine(Planted, "corpus"), "--format", "msbuild");
        Assert.Equal(1, code);
        Assert.Contains("10 documents", error);
        Assert.Equal(File.ReadAllLines(Path.Combine(Planted, "findings.txt")), output.TrimEnd().Split('\n').Select(Relative));
    }

    [Fact]
    public async Task A_clean_folder_ends_with_zero_and_says_what_was_read()
    {
        Write("a.txt", "Rain\n\nIt rained all day (Interfax, May 3, 2018).\n");
        var (code, output, error) = await CorpusCommand.Run(null, "check", _folder, "--severity", "warning");
        Assert.Equal((0, ""), (code, error));
        Assert.Equal("1 documents, 1 citations, 0 entities: 0 findings (0 errors, 0 warnings, 0 informational)\n", output);
    }

    [Fact]
    public async Task Warnings_end_with_one_only_when_they_count_as_errors()
    {
        Write("a.txt", "Rain\n\nHe said: “It rained all day.\n");
        Assert.Equal(0, (await CorpusCommand.Run(null, "check", _folder)).Code);
        Assert.Equal(1, (await CorpusCommand.Run(null, "check", _folder, "--warnaserror")).Code);
        Assert.Equal(0, (await CorpusCommand.Run(null, "check", _folder, "--warnaserror", "--severity", "error")).Code);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("msbuild")]
    [InlineData("sarif")]
    public async Task Findings_of_an_earlier_run_do_not_count_when_lines_moved(string format)
    {
        Write("a.txt", "Rain\n\nHe said: “It rained all day.\n");
        var before = await CorpusCommand.Run(null, "check", _folder, "--format", format);
        var baseline = Write("before.out", before.Output);
        Write("a.txt", "Rain\n\nIt was May.\n\nHe said: “It rained all day.\n\nShe said: “It snowed.\n");
        var (code, output, _) = await CorpusCommand.Run(
            null,
            "check",
            _folder,
            "--baseline",
            baseline,
            "--severity",
            "warning",
            "--warnaserror"
        );
        Assert.Equal(1, code);
        Assert.Contains("a.txt:7:11: warning CORPUS0401", output);
        Assert.DoesNotContain("a.txt:5:", output);
    }

    [Fact]
    public async Task Of_many_findings_a_hundred_are_shown_and_the_rest_is_counted()
    {
        Write("a.txt", "Rain\n\n" + string.Concat(Enumerable.Repeat("It (rained.\n\n", 140)));
        var (_, output, _) = await CorpusCommand.Run(null, "check", _folder, "--format", "msbuild");
        Assert.Equal(100, output.Split('\n').Count(l => l.Contains(" CORPUS0301: ", StringComparison.Ordinal)));
        Assert.Contains("CORPUS0717: 'a.txt' has", output);
    }

    [Fact]
    public async Task Rules_that_nobody_asked_for_take_no_room_from_the_others()
    {
        var bare = string.Concat(Enumerable.Repeat("It rained all day in the north of the country.\n\n", 140));
        Write("a.txt", "Rain\n\n" + bare + "It rained again (Interfax, May 3, 2018).\n\nIt (rained.\n");
        var (_, output, _) = await CorpusCommand.Run(null, "check", _folder, "--format", "msbuild");
        Assert.Contains(" CORPUS0301: ", output);
        Assert.DoesNotContain("CORPUS0717", output);
        (_, output, _) = await CorpusCommand.Run(null, "check", _folder, "--format", "msbuild", "--rule", "CORPUS0306");
        Assert.Contains(" CORPUS0301: ", output);
        Assert.Equal(100, output.Split('\n').Count(l => l.Contains(" CORPUS0306: ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Controls_of_terminals_and_directions_are_shown_as_their_codes()
    {
        Write("a.txt", "Rain\n\nThe sy\u0441tem\u202E (U\u0430\u001B[31m) failed in the \u001B[31mno\u0440th.\n");
        var (_, output, _) = await CorpusCommand.Run(null, "check", _folder);
        Assert.Contains("CORPUS0502", output);
        Assert.DoesNotContain(output, c => c is '\u202E' or '\u001B');
    }

    [Fact]
    public async Task Broken_files_are_findings_and_the_others_are_read()
    {
        File.WriteAllBytes(Path.Combine(_folder, "latin.txt"), [.. "Caf"u8, 0xE9, .. " prices rise"u8]);
        Write("rain.txt", "Rain\n\nIt rained (Interfax, May 3, 2018).\n");
        var (code, output, _) = await CorpusCommand.Run(null, "check", _folder);
        Assert.Equal(1, code);
        Assert.Contains("latin.txt:1:4: error CORPUS0701: 'latin.txt' is not valid UTF-8: an invalid sequence at byte 3;", output);
        Assert.Contains("2 documents, 1 citations", output);
    }

    [Fact]
    public async Task A_rule_that_is_off_is_shown_by_the_option_or_by_the_settings()
    {
        Write("a.txt", "Rain\n\nIt rained (Interfax, May 3, 2018).\n\nNobody knows why.\n");
        const string Told = "a.txt:5:1: info CORPUS0306";
        Assert.DoesNotContain(Told, (await CorpusCommand.Run(null, "check", _folder)).Output);
        Assert.Contains(Told, (await CorpusCommand.Run(null, "check", _folder, "--rule", "CORPUS0306")).Output);
        Assert.DoesNotContain(Told, (await CorpusCommand.Run(null, "check", _folder, "--rule", "CORPUS0404")).Output);
        Write("corpus.yml", "enable: CORPUS0306\n");
        Assert.Contains(Told, (await CorpusCommand.Run(null, "check", _folder)).Output);
    }

    [Fact]
    public async Task Limits_of_a_project_are_options()
    {
        Write("a.txt", "Rain\n\nIt rained.\n");
        Write("draft.txt", "---\ndraft: true\n---\nRain to Come\n\nHe said: “It is going to rain.\n");
        Assert.Contains("CORPUS0401", (await CorpusCommand.Run(null, "check", _folder)).Output);
        Assert.DoesNotContain("CORPUS", (await CorpusCommand.Run(null, "check", _folder, "--no-drafts")).Output);
        var (code, output, _) = await CorpusCommand.Run(null, "check", _folder, "--no-drafts", "--max-document-bytes", "10");
        Assert.Equal(1, code);
        Assert.Contains("a.txt:1:1: error CORPUS0702: 'a.txt' has 17 bytes, the limit is 10;", output);
    }

    [Fact]
    public async Task Paths_that_a_build_refuses_are_told()
    {
        if (OperatingSystem.IsWindows() || OperatingSystem.IsMacOS())
            return;
        Write("rain.txt", "Rain\n\nIt rained.\n");
        Write("Rain.txt", "Much Rain\n\nIt rained again.\n");
        Write("a|b.txt", "Rain Here\n\nHe said: “It rained.\n");
        var (code, output, _) = await CorpusCommand.Run(null, "check", _folder);
        Assert.Equal(1, code);
        Assert.Contains("/a|b.txt:1:1: error CORPUS0713: The path of the corpus document holds", output);
        Assert.Contains("/rain.txt:1:1: error CORPUS0712: Two corpus documents have paths", output);
        Assert.DoesNotContain("CORPUS0401", output);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", ".", "--rule", "CORPUS9999")]
    [InlineData("check", ".", "--max-document-bytes", "0")]
    [InlineData("check", "no-such-folder")]
    [InlineData("check", ".", "--format", "xml")]
    [InlineData("check", ".", "--baseline", "no-such-file")]
    public async Task Misuse_ends_with_two_and_is_told(params string[] arguments)
    {
        var (code, _, error) = await CorpusCommand.Run(null, arguments);
        Assert.Equal(2, code);
        Assert.NotEqual("", error);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Relative(string line) =>
        line[(line.IndexOf("planted/corpus/", StringComparison.Ordinal) + "planted/corpus/".Length)..];

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
