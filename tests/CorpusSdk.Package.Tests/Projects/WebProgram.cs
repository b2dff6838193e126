using System;
using System.Diagnostics;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Xunit;

namespace CorpusSdk.Package.Tests.Projects;

/// <summary>A web program that runs, on a port that is free.</summary>
internal sealed class WebProgram : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly Process _process;
    private readonly HttpClient _client;

    private WebProgram(Process process, string address) =>
        (_process, _client) = (process, new HttpClient { BaseAddress = new Uri(address) });

    public static async Task<WebProgram> Start(string assembly)
    {
        var start = new ProcessStartInfo("dotnet", [assembly, "--urls", "http://127.0.0.1:0"]) { RedirectStandardOutput = true };
        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
            {
                // What it goes on to say must not fill the pipe.
                _ = process.StandardOutput.ReadToEndAsync();
                return new WebProgram(process, line[(at + Listening.Length)..].Trim());
            }
        }

        await process.WaitForExitAsync();
        Assert.Fail($"'{assembly}' ended with {process.ExitCode} before it listened.");
        throw new InvalidOperationException();
    }

    public Task<string> Get(string path) => _client.GetStringAsync(path);

    public async Task<HttpStatusCode> StatusOf(string path)
    {
        using var response = await _client.GetAsync(path);
        return response.StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
