namespace CorpusSdk.Generators.Tests.Hosting;

internal static class RuntimeStub
{
    public const string Text = """
        #pragma warning disable
        #nullable enable
        namespace CorpusSdk.Generated {
          public abstract class CorpusModel { protected CorpusModel(string name, string version) {}
            protected internal abstract System.ReadOnlySpan<byte> Catalogue { get; } protected internal abstract Shard[] CreateShards();
            public CorpusData Data => null!; public Source Source(string id) => null!; public Publication Publication(string id) => null!; public T Entity<T>(string id) where T : Entity => null!; }
          public abstract class Shard { protected Shard(CorpusModel model) {} protected internal abstract System.ReadOnlySpan<byte> Table { get; } protected internal abstract void Fill(Article[] articles); }
        }
        namespace CorpusSdk {
          public class CorpusData {} public class Source {} public class Publication {} public class Entity {}
          public class Person : Entity {} public class Place : Entity {} public class Organization : Entity {} public class Product : Entity {} public class Event : Entity {} public class PeopleGroup : Entity {} public class Term : Entity {}
          public class Citation {}
          public class Article { protected Article(Generated.Shard shard, int row, string id, string file, string? title) {} protected virtual CitationList CreateCitations() => null!; public CitationList Citations => null!; }
          public class CitationList { protected internal CitationList(Article a) {} public int Count => 0; public Citation this[int i] => null!; public System.Collections.Generic.IReadOnlyList<Citation> All => null!; }
          public class ArticleList { protected internal ArticleList(Generated.CorpusModel m) {} public int Count => 0; public Article this[int i] => null!; public Article? Find(string id) => null; }
          public class SourceList { protected internal SourceList(Generated.CorpusModel m) {} public int Count => 0; public Source this[int i] => null!; }
          public class PublicationList { protected internal PublicationList(Generated.CorpusModel m) {} public int Count => 0; public Publication this[int i] => null!; }
          public class EntityList<T> { protected internal EntityList(Generated.CorpusModel m) {} public int Count => 0; public T this[int i] => default!; }
        }
        """;
}
