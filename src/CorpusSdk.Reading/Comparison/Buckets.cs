using System.Collections.Generic;

namespace CorpusSdk.Reading.Comparison;

/// <summary>Numbers by keys. A bucket takes few of them, so that no input needs more time than its size does.</summary>
/// <param name="most">Most numbers of a key: the first ones are kept.</param>
internal sealed class Buckets(int most)
{
    private readonly Dictionary<ulong, List<int>> _numbers = [];

    /// <summary>Adds a number.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="number">The number.</param>
    /// <param name="before">Takes the other numbers of the key.</param>
    public void Add(ulong key, int number, HashSet<int> before)
    {
        if (!_numbers.TryGetValue(key, out var numbers))
            _numbers.Add(key, numbers = new List<int>(1));
        foreach (var other in numbers)
        {
            if (other != number)
                before.Add(other);
        }

        if (numbers.Count < most && (numbers.Count == 0 || numbers[numbers.Count - 1] != number))
            numbers.Add(number);
    }
}
