using System;
using System.Threading.Tasks;
using Spectre.Console;

namespace CorpusSdk.Tool.Check;

/// <summary>Shows on a terminal how far a check is; elsewhere it is silent.</summary>
internal static class CheckProgress
{
    public static async Task<CheckResult> ShowAsync(int documents, Func<Action, Task<CheckResult>> check)
    {
        if (Console.IsErrorRedirected)
            return await check(() => { });
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return await console
            .Progress()
            .AutoClear(true)
            .StartAsync(context =>
            {
                var task = context.AddTask("Reading", maxValue: documents);
                return check(() => task.Increment(1));
            });
    }
}
