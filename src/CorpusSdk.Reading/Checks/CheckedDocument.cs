using System;
using System.Collections.Generic;
using System.Threading;
using CorpusSdk.Reading.Catalogue;
using CorpusSdk.Reading.Findings;
using CorpusSdk.Reading.Naming;
using CorpusSdk.Tables;

namespace CorpusSdk.Reading.Checks;

/// <summary>A document as the compiler and the command read it: one that cannot be read is listed all the same.</summary>
/// <param name="Reading">What was read.</param>
/// <param name="Findings">What there is to say about the document and about what its sidecar says.</param>
internal sealed record CheckedDocument(ArticleReading Reading, IReadOnlyList<Finding> Findings)
{
    /// <param name="options">What is known beforehand.</param>
    /// <param name="file">Path relative to the corpus root.</param>
    /// <param name="text">Decoded text.</param>
    /// <param name="problem">Why the text is not read; null when it is.</param>
    /// <param name="sidecar">Text of the sidecar; null when there is none.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    public static CheckedDocument Read(
        ReadingOptions options,
        string file,
        string text,
        Finding? problem,
        string? sidecar,
        CancellationToken cancellation
    )
    {
        var id = ArticleId.OfFile(file);
        if (problem is not null)
            return new(Unread(id, file, text), [problem]);
        var reading = new ArticleReader(options).Read(id, file, text, sidecar, cancellation);
        if (reading.Id != id)
            reading = reading with { Id = Nfc.Normalize(reading.Id) };
        return new(reading, DocumentFindings.Of(reading, text));
    }

    private static ArticleReading Unread(string id, string file, string text) =>
        new(
            id,
            file,
            TextHash.Of(text.AsSpan()),
            text.Length,
            Title: null,
            Publication: null,
            Published: null,
            Authors: default,
            Credits: default,
            Blocks: default,
            Sentences: default,
            Parentheticals: default,
            Citations: default,
            Dates: default,
            Quotations: default,
            Entities: default,
            Acronyms: default,
            Glosses: default,
            Findings: default
        );
}
