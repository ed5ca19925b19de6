using System.Text;
using CustomerServiceRules.Calendars;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Visits;
using RetailTiering.Deciding;
using RetailTiering.Input;

namespace RetailTiering.Comparing;

/// <summary>The cadences of the tiers beside the order days of a quarter.</summary>
/// <param name="Anchor">A day of the week from which fortnights are counted.</param>
/// <param name="Outlets">The population, sorted by id.</param>
internal sealed record CadenceComparison(MeasuringPeriod Period, DateOnly RunDay, DateOnly Anchor, IReadOnlyList<OutletOrders> Outlets)
{
    private const string Duty = "order";
    private const string Orderer = "order.outlet";
    private const int DaysOfWeek = 7;

    private static readonly TimeOnly Noon = new(12, 0);

    /// <summary>Takes each order day for a contact, and asks in which windows of its cadence an outlet has one.</summary>
    public static CadenceComparison Of(Tiering tiering, Purchases purchases, CancellationToken cancellation)
    {
        // Orders have no working days: every day of the years around the quarter counts.
        var calendar = WorkingCalendar.Build("orders", tiering.Rulebook.TimeZone, define => define
            .Open(Weekdays.EveryDay, "00:00", "24:00")
            .Years(tiering.Period.First.Year - 1, tiering.Period.Last.Year + 1));
        var anchor = tiering.Rulebook.ParametersAt(tiering.RunStart).Get(TobaccoRetail.VisitWeekAnchor).Value;
        var schedule = new ObligationSchedule(new ObligationTerms(calendar) { Anchor = _ => anchor });
        var outlets = new List<OutletOrders>(tiering.Outlets.Count);
        foreach (var outlet in tiering.Outlets)
        {
            cancellation.ThrowIfCancellationRequested();
            purchases.Outlets.TryFind(Encoding.UTF8.GetBytes(outlet.Row.Id), out var position);
            outlets.Add(OrdersOf(outlet, [.. purchases.OrderDays!.Of(position)], schedule, tiering.Period));
        }

        return new CadenceComparison(tiering.Period, tiering.RunDay, anchor, outlets);
    }

    private static OutletOrders OrdersOf(TieredOutlet outlet, IReadOnlyList<DateOnly> orderDays, ObligationSchedule schedule, MeasuringPeriod period)
    {
        var (calendar, subject, weeks) = (schedule.Terms.Calendar, outlet.Standing.Subject, outlet.Cadence.Value.Weeks);
        var clauses = outlet.Cadence.Reasons[0].Clauses;
        var duty = new ContactDuty(Duty, ContactRhythm.Weeks(weeks), 1, Orderer, ContactWay.Message);
        var customer = new ServedCustomer(subject, outlet.Row.Joined > calendar.FirstDay ? outlet.Row.Joined.Value : calendar.FirstDay)
        {
            Duties = [DutySpell.Stated(duty, clauses, calendar.FirstDay)],
        };
        var whole = schedule.Owed(customer, period.First, period.Last.AddDays(1))
            .Where(window => window.LastDay <= period.Last && window.LastDay.DayNumber - window.FirstDay.DayNumber + 1 == weeks * DaysOfWeek);
        var orders = orderDays.Select(day => new Contact(Shown.Day(day), subject, ContactWay.Message, calendar.At(day, Noon), Orderer));
        var ledger = schedule.Settle(whole, orders, calendar.EndOf(period.Last));
        return new OutletOrders(
            outlet.Row.Id,
            outlet.Tier.Value,
            weeks,
            orderDays.Count,
            ledger.Owed,
            [.. ledger.Results.Where(result => result.State == ObligationState.Missed).Select(result => result.Obligation.Window.Name)],
            clauses[0]);
    }
}
