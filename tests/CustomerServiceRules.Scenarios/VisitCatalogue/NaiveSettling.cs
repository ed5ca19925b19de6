using CustomerServiceRules.Visits;

namespace CustomerServiceRules.Scenarios.VisitCatalogue;

/// <summary>Counts contacts by windows day by day.</summary>
internal static class NaiveSettling
{
    /// <summary>The contacts of the kind whose local day lies in the window and that took place by an instant.</summary>
    public static IReadOnlyList<Contact> In(NaiveWindow window, IEnumerable<Contact> contacts, ObligationTerms terms, DateTimeOffset asOf) =>
        [.. contacts.Where(contact => contact.At <= asOf && window.Spell.Duty.Ways.Contains(contact.Way) && Covers(window, contact, terms)).OrderBy(contact => contact.At)];

    public static bool Covers(NaiveWindow window, Contact contact, ObligationTerms terms)
    {
        var day = NaiveVisits.LocalDay(contact.At, terms.Calendar.TimeZone);
        return window.First <= day && day <= window.Last;
    }

    /// <summary>How many of the window's contacts are met, missed, excused, and open, in this order.</summary>
    public static (int Met, int Missed, int Excused, int Open) Count(NaiveWindow window, IEnumerable<Contact> contacts, ObligationTerms terms, DateTimeOffset asOf)
    {
        var times = window.Spell.Duty.Times;
        var met = Math.Min(times, In(window, contacts, terms, asOf).Count);
        var left = times - met;
        var least = terms.LeastWorkingDays;
        if ((least > 0 && window.WorkingDays < least) || window.FreeDays < Math.Max(1, least))
            return (met, 0, left, 0);
        if (NaiveVisits.LocalDay(asOf, terms.Calendar.TimeZone) <= window.Last)
            return (met, 0, 0, left);
        return window.CutBy is null ? (met, left, 0, 0) : (met, 0, left, 0);
    }
}
