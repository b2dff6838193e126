using System;
using System.Collections.Generic;

namespace CorpusSdk;

public sealed partial class EdtfDate
{
    /// <summary>From <paramref name="start"/> to <paramref name="end"/>; null is an open end.</summary>
    /// <exception cref="ArgumentException">Both ends are open, or an end is not a single date.</exception>
    public static EdtfDate Interval(EdtfDate? start, EdtfDate? end) => Range(EdtfForm.Interval, start, end);

    /// <summary>All of several dates or intervals; a single one stays what it is, and the dates of a set in it are taken one by one.</summary>
    /// <exception cref="ArgumentException">There is no date, or one is itself one of several.</exception>
    public static EdtfDate Set(IReadOnlyList<EdtfDate> dates) => Several(EdtfForm.Set, EdtfForm.Interval, dates);

    /// <summary>One of several dates or ranges; a single one stays what it is, and the dates of one of several in it are taken one by one.</summary>
    /// <exception cref="ArgumentException">There is no date, or one is itself a set or an interval.</exception>
    public static EdtfDate OneOf(IReadOnlyList<EdtfDate> dates) => Several(EdtfForm.OneOf, EdtfForm.OneOf, dates);

    /// <summary>One day of a range, <c>[a..b]</c>; null is an open end.</summary>
    /// <exception cref="ArgumentException">Both ends are open, or an end is not a single date.</exception>
    public static EdtfDate OneOfRange(EdtfDate? earliest, EdtfDate? latest) => Range(EdtfForm.OneOf, earliest, latest);

    private static EdtfDate Range(EdtfForm form, EdtfDate? start, EdtfDate? end)
    {
        if (start is null && end is null)
            throw new ArgumentException("A range has at least one end.", nameof(start));
        if ((start?.Form ?? EdtfForm.Date) != EdtfForm.Date || (end?.Form ?? EdtfForm.Date) != EdtfForm.Date)
            throw new ArgumentException("The ends of a range are single dates.", nameof(start));
        return new(form, isRange: true, [start, end]);
    }

    private static EdtfDate Several(EdtfForm form, EdtfForm rangeForm, IReadOnlyList<EdtfDate> dates)
    {
        var parts = new List<EdtfDate>(dates.Count);
        foreach (var date in dates)
        {
            // EDTF has no brackets inside brackets, so that only these can be written and read back.
            if (date.Form == EdtfForm.Date || (date.Form == rangeForm && date.IsRange))
                parts.Add(date);
            else if (date.Form == form)
                parts.AddRange(date.Parts);
            else
                throw new ArgumentException("'" + date + "' cannot stand in a list of dates.", nameof(dates));
        }

        return parts.Count switch
        {
            0 => throw new ArgumentException("A set of dates has at least one date.", nameof(dates)),
            1 => parts[0],
            _ => new(form, isRange: false, [.. parts]),
        };
    }
}
