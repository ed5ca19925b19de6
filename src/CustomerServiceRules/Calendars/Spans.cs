namespace CustomerServiceRules.Calendars;

/// <summary>Sets of half-open stretches of instants, in ticks.</summary>
internal static class Spans
{
    /// <summary>Sorted, touching ones joined. Linear for stretches that are sorted but for neighbours; the same list when nothing is to be done.</summary>
    public static IReadOnlyList<(long Opens, long Closes)> Merged(IReadOnlyList<(long Opens, long Closes)> stretches)
    {
        if (AreApart(stretches))
            return stretches;

        var sorted = new List<(long Opens, long Closes)>(stretches.Count);
        foreach (var stretch in stretches)
        {
            var place = sorted.Count;
            while (place > 0 && sorted[place - 1].Opens > stretch.Opens)
                place--;
            sorted.Insert(place, stretch);
        }

        var last = -1;
        for (var i = 0; i < sorted.Count; i++)
        {
            var stretch = sorted[i];
            if (last >= 0 && stretch.Opens <= sorted[last].Closes)
                sorted[last] = (sorted[last].Opens, Math.Max(sorted[last].Closes, stretch.Closes));
            else
                sorted[++last] = stretch;
        }

        sorted.RemoveRange(last + 1, sorted.Count - last - 1);
        return sorted;
    }

    private static bool AreApart(IReadOnlyList<(long Opens, long Closes)> stretches)
    {
        for (var i = 1; i < stretches.Count; i++)
        {
            if (stretches[i].Opens <= stretches[i - 1].Closes)
                return false;
        }

        return true;
    }
}
