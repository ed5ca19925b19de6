using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Visits;

/// <summary>Says why contacts of a window are excused.</summary>
internal sealed class Excusing(ObligationTerms terms, WindowSpans spans)
{
    /// <summary>Whether a contact can be made on a day: a known working day on which the host has excused nothing.</summary>
    public bool IsFree(ServedCustomer customer, ContactDuty duty, DateOnly day) => spans.IsWorkingDay(day) && Granted(customer, duty, day) is null;

    /// <summary>The days of a window on which the host has excused a duty.</summary>
    public static IReadOnlyList<DateOnly> DaysOf(ServedCustomer customer, ContactDuty duty, DateOnly first, DateOnly last) => customer.Excuses.Count == 0
        ? []
        : [.. Enumerable.Range(first.DayNumber, last.DayNumber - first.DayNumber + 1).Select(DateOnly.FromDayNumber).Where(day => Granted(customer, duty, day) is not null)];

    /// <summary>Why the contacts of a window that recurs are excused from the beginning; null where they are to be met.</summary>
    public Excusal? FromTheBeginning(ServedCustomer customer, DutySpell spell, WindowSpan span)
    {
        if (span.WorkingDays < terms.LeastWorkingDays)
        {
            return new Excusal(
                ExcuseGround.NoWorkingDay,
                new LocalizedText(
                    FormattableString.Invariant($"working days from {span.First:O} to {span.Last:O}: {span.WorkingDays}, at least {terms.LeastWorkingDays} needed"),
                    FormattableString.Invariant($"{span.First:O}至{span.Last:O}的工作日为{span.WorkingDays}天，至少需要{terms.LeastWorkingDays}天")),
                terms.ClausesOf(ExcuseGround.NoWorkingDay, spell.Clauses));
        }

        var left = terms.LeastWorkingDays == 0 ? span.Last.DayNumber - span.First.DayNumber + 1 : span.WorkingDays;
        return ByGrant(customer, spell, span.First, span.Last, left, Math.Max(1, terms.LeastWorkingDays));
    }

    /// <summary>Why a contact that is owed once is excused from the beginning: the host's excuses hold on every day.</summary>
    public Excusal? ByGrant(ServedCustomer customer, DutySpell spell, DateOnly first, DateOnly last) =>
        ByGrant(customer, spell, first, last, last.DayNumber - first.DayNumber + 1, 1, everyDay: true);

    /// <summary>What excuses an unmet contact of a window that was cut; null where the days cut off, up to the last of the span, hold no working day: nothing was taken away.</summary>
    public Excusal? Cut(Stay stay, DutySpell spell, DateOnly lastOfSpan)
    {
        var cutOff = stay.Until!.Value;
        while (terms.LeastWorkingDays > 0 && spans.Knows(cutOff) && !spans.IsWorkingDay(cutOff) && cutOff < lastOfSpan)
            cutOff = cutOff.AddDays(1);
        var isTaken = terms.LeastWorkingDays == 0 || !spans.Knows(cutOff) || spans.IsWorkingDay(cutOff);
        return isTaken ? Cut(stay, spell) : null;
    }

    /// <summary>What excuses an unmet contact of a window that was cut.</summary>
    public Excusal Cut(Stay stay, DutySpell spell)
    {
        var (ground, english, chinese) = stay.End switch
        {
            StayEnd.CustomerLeft => (ExcuseGround.ServiceEnded, "the customer is served no longer", "不再为该客户服务"),
            StayEnd.DutyEnded => (ExcuseGround.ServiceEnded, "it is owed no longer", "不再负有该职责"),
            StayEnd.DutyReplaced => (ExcuseGround.DutyReplaced, "another duty takes its place", "由另一职责取代"),
            _ => (ExcuseGround.DutyReplaced, "the weeks are counted from another anchor", "按另一起算周计算"),
        };
        var reason = new LocalizedText(FormattableString.Invariant($"from {stay.Until:O} on {english}"), FormattableString.Invariant($"自{stay.Until:O}起{chinese}"));
        return new Excusal(ground, reason, terms.ClausesOf(ground, spell.Clauses));
    }

    private Excusal? ByGrant(ServedCustomer customer, DutySpell spell, DateOnly first, DateOnly last, int days, int least, bool everyDay = false)
    {
        if (customer.Excuses.Count == 0)
            return null;

        ContactExcuse? granted = null;
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            if ((!everyDay && terms.LeastWorkingDays > 0 && !spans.IsWorkingDay(day)) || Granted(customer, spell.Duty, day) is not { } excuse)
                continue;
            granted ??= excuse;
            days--;
        }

        if (granted is null || days >= least)
            return null;
        terms.ExcuseClauses.TryGetValue(ExcuseGround.Granted, out var also);
        return new Excusal(ExcuseGround.Granted, new LocalizedText(granted.Reason, granted.Reason), [.. granted.Clauses.Union(also ?? [], StringComparer.Ordinal)]);
    }

    private static ContactExcuse? Granted(ServedCustomer customer, ContactDuty duty, DateOnly day)
    {
        foreach (var excuse in customer.Excuses)
        {
            if (excuse.From <= day && day < excuse.Until && (excuse.Duty is null || excuse.Duty == duty.Id))
                return excuse;
        }

        return null;
    }
}
