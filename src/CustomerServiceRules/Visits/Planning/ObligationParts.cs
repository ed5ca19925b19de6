using CustomerServiceRules.Calendars;

namespace CustomerServiceRules.Visits.Planning;

/// <summary>Obligations in parts that do not touch each other, and in an order that does not depend on how they came.</summary>
internal static class ObligationParts
{
    /// <summary>One part a person; one of all where there is something that anyone may do.</summary>
    public static List<(TeamMember[] Members, Obligation[] Obligations)> Of(IEnumerable<Obligation> obligations, TeamMember[] members)
    {
        var (anyone, own) = (false, new SortedDictionary<string, List<Obligation>>(StringComparer.Ordinal));
        foreach (var obligation in obligations)
        {
            if (obligation is null)
                throw new ArgumentException("Found no obligation where one was expected.", nameof(obligations));
            if (obligation.Excusal is not null)
                continue;
            anyone |= obligation.Staff is null;
            if (!own.TryGetValue(obligation.Staff ?? "", out var list))
                own.Add(obligation.Staff ?? "", list = []);
            list.Add(obligation);
        }

        if (anyone)
            return [(members, [.. own.Values.SelectMany(list => list)])];
        return [.. own.Select(pair => (members.Where(member => member.Id == pair.Key).ToArray(), pair.Value.ToArray()))];
    }

    /// <summary>From the first day of any window to the last, as far as the calendar knows them.</summary>
    public static (DateOnly First, DateOnly Last) Span(IEnumerable<Obligation> obligations, WorkingCalendar calendar, DateOnly? from)
    {
        var (first, last) = (calendar.LastDay, calendar.FirstDay);
        foreach (var obligation in obligations)
            (first, last) = (obligation.FirstDay < first ? obligation.FirstDay : first, obligation.LastDay > last ? obligation.LastDay : last);
        first = first < calendar.FirstDay ? calendar.FirstDay : first;
        first = first < from ? from.Value : first;
        return (first, last > calendar.LastDay ? calendar.LastDay : last);
    }

    /// <summary>Sorts by customer, duty, staff, number and window.</summary>
    /// <exception cref="ArgumentException">An obligation stands twice.</exception>
    public static void Sort(Obligation[] obligations)
    {
        Array.Sort(obligations, Compare);
        for (var i = 1; i < obligations.Length; i++)
        {
            if (obligations[i].Customer == obligations[i - 1].Customer && obligations[i].Id == obligations[i - 1].Id)
                throw new ArgumentException($"Found the obligation '{obligations[i].Id}' twice, expected each once.", nameof(obligations));
        }
    }

    private static int Compare(Obligation one, Obligation other)
    {
        var order = string.CompareOrdinal(one.Customer.Value, other.Customer.Value);
        order = order != 0 ? order : string.CompareOrdinal(one.Duty.Id, other.Duty.Id);
        order = order != 0 ? order : string.CompareOrdinal(one.Staff, other.Staff);
        order = order != 0 ? order : one.Number.CompareTo(other.Number);
        order = order != 0 ? order : one.FirstDay.CompareTo(other.FirstDay);
        return order != 0 ? order : string.CompareOrdinal(one.Window.Name, other.Window.Name);
    }
}
