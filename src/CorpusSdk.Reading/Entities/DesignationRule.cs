using CorpusSdk.Characters;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Entities;

/// <summary>
/// Designations of weapons and vehicles: <c>S-300PMU-2</c>, <c>Su-24</c>, <c>SU 83М6Е2</c>. The form alone is mostly something else; a weapon noun within
/// some sixty characters makes it a product.
/// </summary>
internal sealed class DesignationRule(ArticleDraft draft)
{
    private const int Neighbourhood = 10;

    private readonly TokenList _tokens = draft.Tokens;

    public Candidate? Read(int at, int end)
    {
        var last = End(at, end);
        if (last == at || !HasWeaponNearby(at, last, end))
            return null;
        var span = new TextSpan(_tokens[at].Start, _tokens[last - 1].End);
        var name = draft.Text.Slice(span);
        return new Candidate(at, last, span, EntityKind.Product, Slug.Of(System.MemoryExtensions.AsSpan(name)), name, MentionForm.Name);
    }

    private int End(int at, int end)
    {
        if (IsDesignation(at))
            return at + 1;

        // `SU 83М6Е2`: a short prefix in capitals, then letters and digits.
        return _tokens[at].Length <= 3 && IsCapitals(at) && at + 1 < end && MixesLettersAndDigits(at + 1) ? at + 2 : at;
    }

    private bool IsDesignation(int at)
    {
        var text = _tokens.TextOf(at);
        var hyphen = System.MemoryExtensions.IndexOf(text, '-');
        if (
            !CharacterTable.IsUpper(text[0])
            || hyphen is < 1 or > 12
            || hyphen + 1 >= text.Length
            || !CharacterTable.IsDigit(text[hyphen + 1])
        )
            return false;
        for (var i = 0; i < hyphen; i++)
        {
            if (!CharacterTable.IsLetter(text[i]))
                return false;
        }

        return true;
    }

    private bool IsCapitals(int at)
    {
        foreach (var c in _tokens.TextOf(at))
        {
            if (!CharacterTable.IsUpper(c))
                return false;
        }

        return true;
    }

    private bool MixesLettersAndDigits(int at)
    {
        var changes = 0;
        var text = _tokens.TextOf(at);
        for (var i = 0; i < text.Length; i++)
        {
            if (!CharacterTable.IsUpper(text[i]) && !CharacterTable.IsDigit(text[i]))
                return false;
            if (i > 0 && CharacterTable.IsDigit(text[i]) != CharacterTable.IsDigit(text[i - 1]))
                changes++;
        }

        return changes >= 2;
    }

    private bool HasWeaponNearby(int first, int last, int end)
    {
        for (var i = System.Math.Max(0, first - Neighbourhood); i < System.Math.Min(end, last + Neighbourhood); i++)
        {
            if (EntityWords.Is(_tokens.TextOf(i), EntityWord.Weapon))
                return true;
        }

        return false;
    }
}
