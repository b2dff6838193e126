using System;
using System.Collections.Generic;

namespace CorpusSdk.Reading.Entities.Registry;

/// <summary>Forms are compared as lists compare them: capitals matter, kinds of apostrophes and blanks do not.</summary>
internal static class EntityForm
{
    public static string Of(string written) => WrittenName.Of(written).Replace('\u2019', '\'');

    public static HashSet<string> Of(EquatableArray<string> written)
    {
        var forms = new HashSet<string>(StringComparer.Ordinal);
        foreach (var form in written)
            forms.Add(Of(form));
        return forms;
    }
}
