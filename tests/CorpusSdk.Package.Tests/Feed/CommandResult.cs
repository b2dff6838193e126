using Xunit;

namespace CorpusSdk.Package.Tests;

/// <summary>What a command printed and how it ended.</summary>
internal sealed record CommandResult(string Command, int ExitCode, string Output)
{
    public CommandResult Succeeds()
    {
        Assert.True(ExitCode == 0, $"'dotnet {Command}' ended with {ExitCode}:\n{Output}");
        return this;
    }

    public CommandResult Fails()
    {
        Assert.True(ExitCode != 0, $"'dotnet {Command}' should have failed:\n{Output}");
        return this;
    }

    /// <summary>Warnings other than the registry's NU1603.</summary>
    public CommandResult WithoutWarnings()
    {
        foreach (var line in Output.Split('\n'))
            Assert.False(
                line.Contains(": warning ", System.StringComparison.Ordinal) && !line.Contains("NU1603", System.StringComparison.Ordinal),
                line
            );
        return this;
    }
}
