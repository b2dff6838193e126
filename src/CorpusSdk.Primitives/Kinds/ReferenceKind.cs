namespace CorpusSdk;

/// <summary>How an article refers to another article of the corpus.</summary>
public enum ReferenceKind
{
    /// <summary>By a link with a relative path: <c>[the vote](../ferry.md)</c>.</summary>
    Link,

    /// <summary>By the number of a part of the same series: <c>see Part Two</c>.</summary>
    Part,

    /// <summary>By a citation of its publication and day: <c>(see EDM, March 3, 2016)</c>.</summary>
    Publication,
}
