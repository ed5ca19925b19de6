namespace CustomerServiceRules.Visits;

/// <summary>Days in which a run of a duty has one grid of spans, and what follows on their end.</summary>
internal readonly record struct Stay(DateOnly From, DateOnly? Until, SpanGrid Grid, StayEnd End)
{
    /// <summary>The stays of a run with a customer, in the order of the days; none where the two do not meet.</summary>
    public static IEnumerable<Stay> Of(DutyRun run, ServedCustomer customer, ObligationTerms terms)
    {
        var from = run.From > customer.Joined ? run.From : customer.Joined;
        var leaves = customer.Left is { } left && (run.Until is not { } end || left <= end);
        var until = leaves ? customer.Left : run.Until;
        if (until <= from)
            yield break;

        var rhythm = run.Duty.Rhythm;
        var last = leaves ? StayEnd.CustomerLeft : run.IsReplaced ? StayEnd.DutyReplaced : StayEnd.DutyEnded;
        if (rhythm.Unit != RhythmUnit.Weeks || rhythm.Length == 1)
        {
            yield return new Stay(from, until, SpanGrid.Of(rhythm, from, default), last);
            yield break;
        }

        var grid = SpanGrid.Of(rhythm, from, terms.Anchor(Dated.On(customer.Staff, from)));
        foreach (var change in customer.Staff)
        {
            if (change.From <= from || change.From >= (until ?? DateOnly.MaxValue))
                continue;
            var next = SpanGrid.Of(rhythm, from, terms.Anchor(change.Value));
            if (next == grid)
                continue;
            yield return new Stay(from, change.From, grid, StayEnd.CountedAnew);
            (from, grid) = (change.From, next);
        }

        yield return new Stay(from, until, grid, last);
    }
}

/// <summary>What follows on the end of a stay.</summary>
internal enum StayEnd
{
    CustomerLeft = 1,
    DutyEnded,
    DutyReplaced,

    /// <summary>Another member of staff counts the weeks from another anchor.</summary>
    CountedAnew,
}

/// <summary>Reads what holds on a day.</summary>
internal static class Dated
{
    public static T? On<T>(IReadOnlyList<Dated<T>> values, DateOnly day)
    {
        for (var i = values.Count - 1; i >= 0; i--)
        {
            if (values[i].From <= day)
                return values[i].Value;
        }

        return default;
    }

    public static void DemandOrder<T>(IReadOnlyList<Dated<T>> values, string what, ServedCustomer customer)
    {
        for (var i = 1; i < values.Count; i++)
        {
            if (values[i].From <= values[i - 1].From)
                throw new ArgumentException($"Found the {what} of {customer.Id} from {values[i].From:O} after one from {values[i - 1].From:O}, expected rising days.", nameof(customer));
        }
    }
}
