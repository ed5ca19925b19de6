using System.Globalization;
using CustomerServiceRules.Calendars;

namespace CustomerServiceRules.Visits;

/// <summary>The obligations of duties that are owed once, after an event.</summary>
internal sealed class OnceOwed(ObligationTerms terms, Excusing excusing)
{
    /// <summary>The obligations of a spell; none where the customer is not served within its limit.</summary>
    public IEnumerable<Obligation> Of(ServedCustomer customer, DutySpell spell)
    {
        var zone = terms.Calendar.TimeZone;
        var eventAt = TimeZoneInfo.ConvertTime(spell.EventAt!.Value, zone);
        var (opens, closes, includesClose) = (eventAt, DueAt(spell, eventAt), true);
        var joined = LocalDay.Begin(customer.Joined, zone);
        if (opens < joined)
            opens = joined;
        if (opens > closes)
            yield break;

        Excusal? cut = null;
        if (customer.Left is { } left && LocalDay.Begin(left, zone) is var leaves && leaves <= closes)
        {
            if (leaves <= opens)
                yield break;

            // Due at midnight, when the customer leaves: the whole time was there.
            cut = leaves < closes ? excusing.Cut(new Stay(default, left, default, StayEnd.CustomerLeft), spell) : null;
            (closes, includesClose) = (leaves, leaves == closes);
        }

        var (first, last) = (DateOnly.FromDateTime(opens.DateTime), closes > opens ? LocalDay.Of(closes.AddTicks(-1), zone) : DateOnly.FromDateTime(opens.DateTime));
        var window = new ContactWindow(Name(eventAt), opens, closes, includesClose);
        var excusal = excusing.ByGrant(customer, spell, first, last);
        var excusedDays = Excusing.DaysOf(customer, spell.Duty, first, last);
        for (var number = 1; number <= spell.Duty.Times; number++)
        {
            yield return new Obligation(customer.Id, spell, window, number, first, last)
            {
                Staff = Dated.On(customer.Staff, last),
                Excusal = excusal,
                Cut = cut,
                ExcusedDays = excusedDays,
            };
        }
    }

    // The name goes into the ID: two events never share one, neither within a second nor in an hour that the clocks repeat.
    private string Name(DateTimeOffset eventAt) => eventAt.ToString(
        terms.Calendar.TimeZone.IsAmbiguousTime(eventAt) ? "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz" : "yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);

    private DateTimeOffset DueAt(DutySpell spell, DateTimeOffset eventAt)
    {
        var limit = new DatedLimit(null, spell.Duty.Rhythm.Limit!.Value, spell.Clauses);
        var calendars = limit.Limit.NeedsCalendar ? new Changes<WorkingCalendar>([(DateTimeOffset.MinValue, terms.Calendar)]) : null;
        var count = new Countdown(
            eventAt, [new RunningSpan(eventAt, null)], new Changes<DatedLimit>([(DateTimeOffset.MinValue, limit)]), calendars, terms.Calendar.TimeZone);
        return TimeZoneInfo.ConvertTime(count.Due()!.Value.At, terms.Calendar.TimeZone);
    }
}
