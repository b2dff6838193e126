namespace CorpusSdk.Decoding;

/// <summary>The names of a row, by the numbers that stand in it.</summary>
internal sealed class RowNames
{
    private readonly ShardTable _table;
    private readonly int[]? _numbers;

    private RowNames(ShardTable table, int[]? numbers) => (_table, _numbers) = (table, numbers);

    /// <summary>The name with a number.</summary>
    public NameKey this[int number] => _table.Name(_numbers is null ? number : _numbers[number]);

    /// <summary>Reads the start of a row. Rows of older tables have none: they refer to the names of the table.</summary>
    public static RowNames Read(ShardTable table, ref CompactReader reader)
    {
        if (table.Version < TableFormat.RowNames)
            return new RowNames(table, null);
        return new RowNames(table, Numbers(ref reader));
    }

    /// <summary>Reads the numbers of the names of a row in the table, ascending.</summary>
    public static int[] Numbers(ref CompactReader reader)
    {
        var numbers = new int[reader.Count()];
        var number = 0;
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = number = checked(number + reader.Number());
        return numbers;
    }
}
