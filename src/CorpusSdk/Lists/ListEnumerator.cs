using System.ComponentModel;

namespace CorpusSdk;

/// <summary>Enumerates a typed list without allocation.</summary>
/// <typeparam name="T">Type of the elements.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct ListEnumerator<T>
{
    private readonly T[] _items;
    private int _index;

    internal ListEnumerator(T[] items)
    {
        _items = items;
        _index = -1;
    }

    /// <summary>The element.</summary>
    public readonly T Current => _items[_index];

    /// <summary>Goes on to the next element; false when there is none.</summary>
    public bool MoveNext() => ++_index < _items.Length;
}
