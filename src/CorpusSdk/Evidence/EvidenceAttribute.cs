using System;
using System.Collections.Generic;

namespace CorpusSdk;

/// <summary>Names the citations that a test, a class or a member rests on.</summary>
/// <remarks>
/// Written with <c>nameof</c> it stops to compile when a citation goes, or gets another source or date:
/// <c>[Evidence(nameof(Corpus.Articles.SomeArticle.Citations.Interfax_2018_01_02))]</c>.
/// </remarks>
[AttributeUsage(
    AttributeTargets.Class
        | AttributeTargets.Struct
        | AttributeTargets.Interface
        | AttributeTargets.Method
        | AttributeTargets.Property
        | AttributeTargets.Field,
    AllowMultiple = true
)]
public sealed class EvidenceAttribute : Attribute
{
    /// <summary>Names citations.</summary>
    /// <param name="citations">Names of citation members.</param>
    public EvidenceAttribute(params string[] citations) => Citations = citations ?? [];

    /// <summary>Names of citation members.</summary>
    public IReadOnlyList<string> Citations { get; }
}
