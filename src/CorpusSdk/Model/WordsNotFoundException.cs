using System;

namespace CorpusSdk;

/// <summary>Words that were quoted do not stand in the article.</summary>
public sealed class WordsNotFoundException : Exception
{
    internal WordsNotFoundException(Article article, string words)
        : base(
            $"CORPUS2003: '{article.SourceFile}' does not contain the words \"{words}\". "
                + "Forms of quotation marks and dashes and the amount of white space do not matter, everything else does."
        ) => (Article, Words) = (article, words);

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>The words.</summary>
    public string Words { get; }
}
