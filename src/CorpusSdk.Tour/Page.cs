using System;

namespace CorpusSdk.Tour;

/// <summary>Prints aligned text that reads the same on a terminal, in a file and in a test.</summary>
internal static class Page
{
    private static readonly int[] Widths = [2, 38, 11, 12, 10, 15, 13];

    public static void Heading(string text) => Console.WriteLine($"\n{text}\n{new string('-', text.Length)}");

    public static void Fact(string name, string value) => Console.WriteLine($"{name, -24} {value}");

    public static void Row(params string[] cells)
    {
        for (var i = 0; i < cells.Length; i++)
            Console.Write(i == cells.Length - 1 ? cells[i] + "\n" : cells[i].PadRight(Widths[i]));
    }
}
