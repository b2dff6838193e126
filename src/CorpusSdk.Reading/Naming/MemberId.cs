using System.Text;
using CorpusSdk.Characters;

namespace CorpusSdk.Reading.Naming;

/// <summary>Derives an id from the name of a member: <c>NorthKorea</c> is <c>north-korea</c>, <c>S400</c> is <c>s-400</c>.</summary>
/// <remarks>Most ids of sources and entities are derivable, so that few members need an attribute to tell theirs.</remarks>
internal static class MemberId
{
    public static string Derive(string name)
    {
        var id = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] == '_')
                continue;
            if (id.Length > 0 && StartsWord(name, i))
                id.Append('-');
            id.Append(CharacterTable.ToLower(name[i]));
        }

        return id.ToString();
    }

    private static bool StartsWord(string name, int at) =>
        CharacterTable.IsUpper(name[at])
        || (CharacterTable.IsDigit(name[at]) && !CharacterTable.IsDigit(name[at - 1]))
        || name[at - 1] == '_';
}
