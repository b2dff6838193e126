using System.CommandLine;
using System.CommandLine.Help;
using System.Threading.Tasks;
using CorpusSdk.Tool.Api;
using CorpusSdk.Tool.Check;
using CorpusSdk.Tool.Entities;
using CorpusSdk.Tool.Inspect;
using CorpusSdk.Tool.Scoring;

namespace CorpusSdk.Tool;

internal static class Program
{
    private const int Misuse = 2;

    private static async Task<int> Main(string[] arguments)
    {
        var command = Root().Parse(arguments);
        var code = await command.InvokeAsync();
        return command.Errors.Count > 0 ? Misuse : code;
    }

    // No root command: that would be called after the assembly, and the command is called corpus.
    private static Command Root() =>
        new("corpus", "Reads articles as CorpusSdk does: citations, dates, quotations, entities.")
        {
            new HelpOption(),
            new VersionOption(),
            InspectCommand.Create(),
            CheckCommand.Create(),
            EntitiesCommand.Create(),
            ScoreCommand.Create(),
            ApiCommand.Create(),
        };
}
