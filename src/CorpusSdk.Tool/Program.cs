using System.CommandLine;
using System.Threading.Tasks;
using CorpusSdk.Tool.Entities;
using CorpusSdk.Tool.Inspect;
using CorpusSdk.Tool.Scoring;

namespace CorpusSdk.Tool;

internal static class Program
{
    private static Task<int> Main(string[] arguments) => Root().Parse(arguments).InvokeAsync();

    private static RootCommand Root() =>
        new("Reads articles as CorpusSdk does: citations, dates, quotations, entities.")
        {
            InspectCommand.Create(),
            EntitiesCommand.Create(),
            ScoreCommand.Create(),
        };
}
