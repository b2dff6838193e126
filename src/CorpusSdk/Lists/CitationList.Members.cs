using System.ComponentModel;

namespace CorpusSdk;

// What the constructors of typed lists call: the compiler binds a call in less time than as many assignments.
public partial class CitationList
{
    /// <summary>The citations from a place on. Called by generated code only.</summary>
    /// <exception cref="System.IndexOutOfRangeException">There are fewer.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void Take(int at, out Citation first) => first = _items[at];

    /// <inheritdoc cref="Take(int, out Citation)"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void Take(int at, out Citation first, out Citation second)
    {
        first = _items[at];
        second = _items[at + 1];
    }

    /// <inheritdoc cref="Take(int, out Citation)"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void Take(int at, out Citation first, out Citation second, out Citation third)
    {
        Take(at, out first);
        Take(at + 1, out second, out third);
    }

    /// <inheritdoc cref="Take(int, out Citation)"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void Take(int at, out Citation first, out Citation second, out Citation third, out Citation fourth)
    {
        Take(at, out first, out second);
        Take(at + 2, out third, out fourth);
    }

    /// <inheritdoc cref="Take(int, out Citation)"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void Take(int at, out Citation first, out Citation second, out Citation third, out Citation fourth, out Citation fifth)
    {
        Take(at, out first, out second);
        Take(at + 2, out third, out fourth, out fifth);
    }

    /// <inheritdoc cref="Take(int, out Citation)"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void Take(
        int at,
        out Citation first,
        out Citation second,
        out Citation third,
        out Citation fourth,
        out Citation fifth,
        out Citation sixth
    )
    {
        Take(at, out first, out second, out third);
        Take(at + 3, out fourth, out fifth, out sixth);
    }

    /// <inheritdoc cref="Take(int, out Citation)"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void Take(
        int at,
        out Citation first,
        out Citation second,
        out Citation third,
        out Citation fourth,
        out Citation fifth,
        out Citation sixth,
        out Citation seventh
    )
    {
        Take(at, out first, out second, out third);
        Take(at + 3, out fourth, out fifth, out sixth, out seventh);
    }

    /// <inheritdoc cref="Take(int, out Citation)"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void Take(
        int at,
        out Citation first,
        out Citation second,
        out Citation third,
        out Citation fourth,
        out Citation fifth,
        out Citation sixth,
        out Citation seventh,
        out Citation eighth
    )
    {
        Take(at, out first, out second, out third, out fourth);
        Take(at + 4, out fifth, out sixth, out seventh, out eighth);
    }
}
