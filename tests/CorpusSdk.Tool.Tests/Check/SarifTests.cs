using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Json.Schema;
using Xunit;

namespace CorpusSdk.Tool.Tests.Check;

/// <summary>The SARIF that <c>corpus check</c> writes is valid by the schema of SARIF 2.1.0, and has what code scanning services demand.</summary>
public sealed class SarifTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "sarif-2.1.0.json"))
    );

    [Theory]
    [InlineData("seeds")]
    [InlineData("tests/planted/corpus")]
    public async Task The_log_is_valid_by_the_schema_of_the_standard(string folder)
    {
        var (_, output, _) = await CorpusCommand.Run(null, "check", Path.Combine(CorpusCommand.Root, folder), "--format", "sarif");
        var log = JsonNode.Parse(output)!;
        Assert.Equal([], Errors(log));
        log["runs"]![0]!["results"]![0]!["locations"]![0]!["physicalLocation"]!["region"]!["startLine"] = 0;
        log["runs"]![0]!["results"]![0]!["severity"] = "warning";
        Assert.NotEmpty(Errors(log));
    }

    [Fact]
    public async Task The_log_says_who_made_it_and_which_rules_there_are()
    {
        var run = await Run("seeds");
        var driver = run.GetProperty("tool").GetProperty("driver");
        Assert.Equal("CorpusSdk", driver.GetProperty("name").GetString());
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        var rules = driver.GetProperty("rules").EnumerateArray().ToList();
        Assert.All(rules, r => Assert.NotEqual("", r.GetProperty("shortDescription").GetProperty("text").GetString()));
        Assert.All(
            rules,
            r =>
                Assert.EndsWith(
                    $"docs/rules/{r.GetProperty("id").GetString()}.md",
                    r.GetProperty("helpUri").GetString(),
                    StringComparison.Ordinal
                )
        );
        var ids = rules.Select(r => r.GetProperty("id").GetString()).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public async Task Results_have_rule_level_message_and_a_region_with_its_end()
    {
        var run = await Run("tests/planted/corpus");
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.NotEmpty(results);
        foreach (var result in results)
        {
            var rule = rules[result.GetProperty("ruleIndex").GetInt32()];
            Assert.Equal(rule.GetProperty("id").GetString(), result.GetProperty("ruleId").GetString());
            Assert.Contains(result.GetProperty("level").GetString(), new[] { "note", "warning", "error" });
            Assert.NotEqual("", result.GetProperty("message").GetProperty("text").GetString());
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            var uri = new Uri(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!, UriKind.RelativeOrAbsolute);
            Assert.False(uri.IsAbsoluteUri);
            var region = place.GetProperty("region");
            var (line, endLine) = (region.GetProperty("startLine").GetInt32(), region.GetProperty("endLine").GetInt32());
            Assert.InRange(line, 1, endLine);
            Assert.True(line < endLine || region.GetProperty("startColumn").GetInt32() <= region.GetProperty("endColumn").GetInt32());
        }
    }

    private static string[] Errors(JsonNode log)
    {
        var result = Schema.Evaluate(JsonSerializer.SerializeToElement(log), new EvaluationOptions { OutputFormat = OutputFormat.List });
        return result.IsValid
            ? []
            :
            [
                .. (result.Details ?? [])
                    .Where(d => d.Errors is not null)
                    .SelectMany(d => d.Errors!.Select(e => d.InstanceLocation + ": " + e.Value)),
            ];
    }

    private static async Task<JsonElement> Run(string folder)
    {
        var (_, output, _) = await CorpusCommand.Run(null, "check", Path.Combine(CorpusCommand.Root, folder), "--format", "sarif");
        var log = JsonDocument.Parse(output).RootElement;
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        Assert.Contains("sarif-schema-2.1.0.json", log.GetProperty("$schema").GetString());
        return Assert.Single(log.GetProperty("runs").EnumerateArray());
    }
}
