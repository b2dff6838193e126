using System.Linq;
using CsCheck;

namespace CorpusSdk.Tests;

/// <summary>Random dates.</summary>
internal static class EdtfGen
{
    private static readonly Gen<EdtfQualifier> Qualifier = Gen.Int[0, 3].Select(q => (EdtfQualifier)q);

    private static readonly Gen<EdtfDate> Day = Gen.Select(Gen.Int[1, 9999], Gen.Int[1, 12], Gen.Int[1, 31], Qualifier)
        .Where((y, m, d, _) => CalendarDay.Exists(y, m, d))
        .Select((y, m, d, q) => EdtfDate.Day(y, m, d, q));

    private static readonly Gen<EdtfDate> Single = Gen.OneOf(
        Day,
        Gen.Select(Gen.Int[1, 9999], Gen.Int[1, 12], Qualifier).Select((y, m, q) => EdtfDate.Month(y, m, q)),
        Gen.Select(Gen.Int[1, 9999], Gen.Int[21, 24], Qualifier).Select((y, s, q) => EdtfDate.Season(y, s, q)),
        Gen.Select(Gen.Int[1, 9999], Qualifier).Select((y, q) => EdtfDate.Year(y, q)),
        Gen.Select(Gen.Int[1, 999], Qualifier).Select((y, q) => EdtfDate.Decade(y * 10, q)),
        Gen.Select(Gen.Int[1, 99], Qualifier).Select((y, q) => EdtfDate.Century(y * 100, q)),
        Gen.Select(Gen.Int[1, 12], Gen.Int[0, 28]).Select((m, d) => EdtfDate.Yearless(m, d))
    );

    private static readonly Gen<(EdtfDate? Start, EdtfDate? End)> Ends = Gen.Select(Single, Single, Gen.Int[0, 2])
        .Select((a, b, open) => (open == 1 ? null : a, open == 2 ? null : b));

    private static readonly Gen<EdtfDate> Interval = Ends.Select(e => EdtfDate.Interval(e.Start, e.End));

    private static readonly Gen<EdtfDate> Range = Ends.Select(e => EdtfDate.OneOfRange(e.Start, e.End));

    /// <summary>Every form.</summary>
    public static readonly Gen<EdtfDate> Any = Gen.OneOf(
        Single,
        Interval,
        Range,
        Gen.OneOf(Single, Interval).Array[1, 4].Select(EdtfDate.Set),
        Gen.OneOf(Single, Range).Array[1, 4].Select(EdtfDate.OneOf)
    );

    /// <summary>Dates of two months whose meanings can be counted.</summary>
    public static readonly Gen<EdtfDate> Small = Gen.OneOf(
        SmallDay(),
        SmallSingle(),
        Gen.Select(SmallSingle(), SmallSingle()).Where((a, b) => a.Latest <= b.Earliest).Select((a, b) => EdtfDate.Interval(a, b)),
        Gen.Select(SmallSingle(), SmallSingle()).Select((a, b) => EdtfDate.Set([a, b])),
        Gen.Select(SmallSingle(), SmallSingle()).Select((a, b) => EdtfDate.OneOf([a, b])),
        Gen.Select(SmallDay(), SmallDay()).Where((a, b) => a.Latest <= b.Earliest).Select((a, b) => EdtfDate.OneOfRange(a, b))
    );

    private static Gen<EdtfDate> SmallDay() => Gen.Select(Gen.Int[1, 2], Gen.Int[1, 28]).Select((m, d) => EdtfDate.Day(2018, m, d));

    private static Gen<EdtfDate> SmallSingle() => Gen.OneOf(SmallDay(), SmallDay(), Gen.Int[1, 2].Select(m => EdtfDate.Month(2018, m)));
}
