using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace CorpusSdk.Tool.Documents;

/// <summary>The documents that paths name: files as they are, of folders all <c>.txt</c> and <c>.md</c> files below them, as a build takes them.</summary>
internal static class DocumentPaths
{
    public static IEnumerable<string> Of(IEnumerable<string> paths) =>
        paths.SelectMany(p => Directory.Exists(p) ? CorpusFolder.Documents(p) : [p]);
}
