using System.CommandLine;
using CorpusSdk.Training.Commands;

namespace CorpusSdk.Training;

internal static class Program
{
    private static int Main(string[] arguments) =>
        new RootCommand("Trains and measures the tagger of names.") { TrainCommand.Create(), ScoreCommand.Create(), NamesCommand.Create() }
            .Parse(arguments)
            .Invoke();
}
