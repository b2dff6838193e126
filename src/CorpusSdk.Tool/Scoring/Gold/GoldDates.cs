namespace CorpusSdk.Tool.Scoring.Gold;

/// <summary>Dates of gold files.</summary>
internal static class GoldDates
{
    /// <exception cref="GoldException">The text is no EDTF date.</exception>
    public static EdtfDate? Parse(string? text, string property)
    {
        if (text is null)
            return null;
        return EdtfDate.TryParse(text, out var date) ? date : throw new GoldException($"{property} '{text}' is not an EDTF date");
    }
}
