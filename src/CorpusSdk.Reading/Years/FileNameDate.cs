namespace CorpusSdk.Reading.Years;

/// <summary>Reads the date that the path of a document holds: <c>2018-01-18-a-title.txt</c>, <c>2018/01/18/a-title.md</c>.</summary>
internal static class FileNameDate
{
    private const int Length = 10;

    /// <summary>The only day that the path names in full; null when it names none or several.</summary>
    public static EdtfDate? Of(string path)
    {
        EdtfDate? found = null;
        for (var i = 0; i + Length <= path.Length; i++)
        {
            if (At(path, i) is not { } date)
                continue;
            if (found is not null && found != date)
                return null;
            found = date;
        }

        return found;
    }

    private static EdtfDate? At(string path, int i)
    {
        var separator = path[i + 4];
        if (separator is not ('-' or '_' or '/') || path[i + 7] != separator || IsDigit(path, i - 1) || IsDigit(path, i + Length))
            return null;
        return EdtfDate.TryParse(path.Substring(i, Length).Replace(separator, '-'), out var date) && date!.Precision == EdtfPrecision.Day
            ? date
            : null;
    }

    private static bool IsDigit(string path, int i) => i >= 0 && i < path.Length && path[i] is >= '0' and <= '9';
}
