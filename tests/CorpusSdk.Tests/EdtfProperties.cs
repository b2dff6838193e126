using System.Collections.Generic;
using System.Linq;
using CsCheck;
using Xunit;

namespace CorpusSdk.Tests;

/// <summary>What holds for every date, checked against the days that a date can mean.</summary>
public sealed class EdtfProperties
{
    [Fact]
    public void Every_date_is_read_back_as_it_is_written() =>
        EdtfGen.Any.Sample(
            date =>
            {
                Assert.True(EdtfDate.TryParse(date.ToString(), out var read), date.ToString());
                Assert.Equal(date, read);
                Assert.Equal((date.Form, date.Precision, date.IsRange), (read!.Form, read.Precision, read.IsRange));
                Assert.Equal((date.Earliest, date.Latest), (read.Earliest, read.Latest));
            },
            iter: 20_000
        );

    [Fact]
    public void Any_text_is_a_date_or_none_and_never_an_exception() =>
        Gen.Char["0123456789X-/[]{}.,?~% "]
            .Array[0, 24]
            .Sample(
                characters =>
                {
                    if (EdtfDate.TryParse(new string(characters), out var date))
                        Assert.Equal(date, EdtfDate.Parse(date!.ToString()));
                },
                iter: 50_000
            );

    [Fact]
    public void Comparisons_agree_with_all_readings_of_both_dates() =>
        Gen.Select(EdtfGen.Small, EdtfGen.Small)
            .Sample(
                (a, b) =>
                {
                    var pairs = Readings(a).SelectMany(x => Readings(b).Select(y => (X: x, Y: y))).ToList();
                    var where = a + " " + b;
                    Assert.Equal((where, Of(pairs.Select(p => p.X[^1] < p.Y[0]))), (where, a.IsBefore(b)));
                    Assert.Equal((where, Of(pairs.Select(p => p.X[0] > p.Y[^1]))), (where, a.IsAfter(b)));
                    Assert.Equal((where, a.IsSameDay(b)), (where, b.IsSameDay(a)));
                },
                iter: 5_000
            );

    private static Certainty Of(IEnumerable<bool> answers)
    {
        var all = answers.Distinct().ToList();
        return all.Count > 1 ? Certainty.Possible
            : all[0] ? Certainty.Yes
            : Certainty.No;
    }

    /// <summary>The first and the last day of each thing that a date can mean.</summary>
    private static List<int[]> Readings(EdtfDate date)
    {
        static IEnumerable<int> Days(EdtfDate d) =>
            Enumerable.Range(d.Earliest!.Value.Number, d.Latest!.Value.Number - d.Earliest.Value.Number + 1);

        if (date.Form is EdtfForm.Date or EdtfForm.OneOf)
            return
            [
                .. (date.Form == EdtfForm.OneOf && !date.IsRange ? date.Parts.SelectMany(Days) : Days(date)).Select(d => new[] { d, d }),
            ];
        var parts = date.Parts.Select(Readings).ToList();
        return
        [
            .. from first in parts[0]
            from last in parts[1]
            select new[] { System.Math.Min(first[0], last[0]), System.Math.Max(first[^1], last[^1]) },
        ];
    }
}
