using System.Globalization;
using CustomerServiceRules.Calendars;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Scenarios.Tobacco;
using CustomerServiceRules.Visits;

namespace CustomerServiceRules.Scenarios.TobaccoVisits;

/// <summary>Retailers on the round of customer manager m1, and the visits that they are owed.</summary>
internal static class Rounds
{
    public const string Shop = "K1";

    /// <summary>Monday to Friday, 08:30 to 17:30, with the holidays of China.</summary>
    public static WorkingCalendar Visiting { get; } = WorkingCalendar.Build("visiting", "Asia/Shanghai", define => define
        .Open(Weekdays.MondayToFriday, "08:30", "17:30")
        .Holidays(HolidayTable.China));

    public static Rulebook Company { get; } = new RulebookBuilder().Add(new TobaccoRetailModule()).WithCalendar(TobaccoRetail.VisitingCalendar, Visiting).Build();

    public static ObligationSchedule Schedule { get; } = new(Terms(Company, China("2026-09-30 12:00")));

    /// <summary>The terms of visits by a rulebook's own figures, anchors and calendar.</summary>
    public static ObligationTerms Terms(Rulebook rulebook, DateTimeOffset asOf) => TobaccoRetail.VisitTerms(
        rulebook.ParametersAt(asOf), rulebook.EntriesOf(TobaccoRetail.VisitAnchors), TobaccoRetail.VisitingPeriod(rulebook.Calendars, asOf));

    /// <summary>Wednesdays from ten to half past ten.</summary>
    public static FixedSlot Wednesday { get; } = new(DayOfWeek.Wednesday, new TimeOnly(10, 0), new TimeOnly(10, 30));

    /// <summary>The decisions on the shop in a run, by which it is in the tier.</summary>
    public static SubjectDecisions Decide(CustomerTier tier, string run)
    {
        var standing = Shops.Distinct(3).Standings[(int)tier - 1];
        var facts = TobaccoRetail.FactsOf(standing);
        return Company.Decide([TobaccoRetail.Tier, TobaccoRetail.VisitDuties, TobaccoRetail.TierEffect], facts, China(run + " 12:00"));
    }

    /// <summary>A shop of m1 that has been a customer for long, in one tier.</summary>
    public static ServedCustomer In(CustomerTier tier, string from = "2020-01-01") => Ranked((tier, Day(from).AddDays(-1).ToString("O", CultureInfo.InvariantCulture)));

    /// <summary>A shop of m1 that has been a customer for long, in the tiers of its runs.</summary>
    public static ServedCustomer Ranked(params (CustomerTier Tier, string Run)[] runs) => new(Shop, Day("2020-01-01"))
    {
        Duties = [.. runs.Select(run => Spells(run.Tier, run.Run, runs.SkipWhile(one => one.Run != run.Run).Skip(1).Select(one => one.Run).FirstOrDefault()))],
        Staff = [new Dated<string>(Day("2020-01-01"), "m1")],
    };

    public static IReadOnlyList<Obligation> Owed(this ServedCustomer shop, string from, string until) => Schedule.Owed(shop, Day(from), Day(until));

    /// <summary>What became of what was owed in the windows that begin in a span of days, once all are over.</summary>
    public static ObligationLedger Settle(this ServedCustomer shop, string from, string until, params string[] visits) =>
        Schedule.Settle(shop.Owed(from, until), Visits(visits), China("2027-02-01 00:00"));

    public static IEnumerable<Contact> Visits(params string[] visits) =>
        visits.Select((at, number) => new Contact($"v{number}", Shop, ContactWay.Visit, China(at), "m1"));

    /// <summary>The states of the results as letters: M met, L met late or early, X missed, E excused, O open.</summary>
    public static string States(this ObligationLedger ledger) => string.Concat(ledger.Results.Select(result => result.State switch
    {
        ObligationState.Met => result.IsInTime ? 'M' : 'L',
        ObligationState.Missed => 'X',
        ObligationState.Excused => 'E',
        _ => 'O',
    }));

    public static IEnumerable<string> Names(this IEnumerable<Obligation> owed) => owed.Select(one => one.Window.Name);

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateTimeOffset China(string wallClock) => DateTimeOffset.Parse(wallClock + " +08:00", CultureInfo.InvariantCulture);

    private static DutySpell Spells(CustomerTier tier, string run, string? next)
    {
        // The shop's standing changes with its tier, and so do the IDs of the ranking's shops: the spell is what counts.
        var decisions = Decide(tier, run);
        var spell = TobaccoRetail.VisitSpells(decisions).Single();
        return next is null ? spell : DutySpell.Of(decisions.Of(TobaccoRetail.VisitDuties), spell.From, Day(next).AddDays(1)).Single();
    }
}
