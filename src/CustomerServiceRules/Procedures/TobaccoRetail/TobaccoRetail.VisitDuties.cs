using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Calendars;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Terms;
using CustomerServiceRules.Visits;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

// The visits that customers are owed, and how well they are kept.
public static partial class TobaccoRetail
{
    /// <summary>The ID of the duty to visit a customer.</summary>
    public const string VisitDuty = "tob.visit";

    /// <summary>The name of the calendar whose working time is the visiting period (TOB-20), where a host gives one.</summary>
    public const string VisitingCalendar = "visiting";

    /// <summary>Which visits is the customer owed? One duty, <see cref="VisitDuty"/>, by tier and cadence.</summary>
    public static Policy<IReadOnlyList<ContactDuty>> VisitDuties { get; } = Policy.Each(
        "tob.visit-duties",
        new LocalizedText("Which visits is the customer owed?", "应对客户履行哪些拜访职责？"),
        duty => duty.Id,
        ContactDuty.Text,
        Tier,
        Cadence);

    /// <summary>Were all customers in a customer manager's charge visited in the month? Needs a <see cref="CoverageMonth"/>; undecided where none was owed a visit.</summary>
    public static Policy<FloorResult> Coverage { get; } = Floor(
        "tob.kpi-visit-coverage", new LocalizedText("Were all customers visited in the month?", "客户月拜访维护率是否达标？"));

    /// <summary>The customer managers with an anchor week of their own; empty until the organisation fills it (OQ-11).</summary>
    public static DataList<VisitAnchor> VisitAnchors { get; } = new(
        "tob.visit-anchors",
        new LocalizedText("Customer managers' own anchor weeks", "客户经理双周拜访起算周"));

    /// <summary>The Monday of the week from which fortnights are counted, in both directions; 2024-01-01, a default (OQ-11).</summary>
    public static Parameter<DateOnly> VisitWeekAnchor { get; } = new(
        "tob.visit.week-anchor",
        new LocalizedText("Monday from which fortnights are counted", "双周拜访起算日（周一）"),
        "",
        new DatedValue<DateOnly>(new DateOnly(2024, 1, 1), "OQ-11", "TOB-13b.3"))
    {
        Allowed = new AllowedValues<DateOnly>(day => day.DayOfWeek == DayOfWeek.Monday, "a Monday"),
    };

    /// <summary>How many working days a period must hold, at least, to hold a visit; 1, a default (the document does not say).</summary>
    public static Parameter<int> LeastWorkingDaysForVisit { get; } = new(
        "tob.visit.least-working-days",
        new LocalizedText("Working days that a period must hold to hold a visit", "拜访周期应含的最少工作日数"),
        "days",
        new DatedValue<int>(1, TobaccoDocument.VisitWindowLeftOpen))
    {
        Allowed = new AllowedValues<int>(days => days is >= 1 and <= 5, "1 to 5 days"),
    };

    /// <summary>The share of the customers in a customer manager's charge, at least, that are visited in a month; 1 (TOB-13b.1).</summary>
    public static Parameter<Fraction> CoverageFloor { get; } = FloorOf(
        "tob.kpi.visit-coverage-floor", new LocalizedText("Share of customers visited in a month", "客户月拜访维护率下限"), Fraction.FromDecimal(1), "TOB-13b.1");

    /// <summary>The calendar of the visiting period: <see cref="VisitingCalendar"/> where the host has named one, else the organisation's.</summary>
    /// <param name="calendars">The calendars that the host has named.</param>
    /// <param name="asOf">The instant at which it holds.</param>
    /// <exception cref="ArgumentException">The host has named neither.</exception>
    public static WorkingCalendar VisitingPeriod(CalendarBook calendars, DateTimeOffset asOf)
    {
        ArgumentNullException.ThrowIfNull(calendars);
        return calendars.Get(calendars.Names.Contains(VisitingCalendar) ? VisitingCalendar : null).At(asOf);
    }

    /// <summary>
    /// How visits are read that customers are owed: give the terms to an <see cref="ObligationSchedule"/>. One anchor holds for all
    /// weeks that a schedule is asked for; where it changes on a day, part the spells on that day and ask each part of the
    /// schedule with the anchor of its own.
    /// </summary>
    /// <param name="figures">The parameters in force.</param>
    /// <param name="anchors">The anchor weeks of customer managers: the entries of <see cref="VisitAnchors"/>.</param>
    /// <param name="calendar">The calendar whose working time is the visiting period: <see cref="VisitingPeriod"/>, or one of the host's choice.</param>
    /// <exception cref="ArgumentException">The figures lack this procedure's, or a customer manager has two anchors.</exception>
    public static ObligationTerms VisitTerms(ParametersInForce figures, IEnumerable<VisitAnchor> anchors, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(anchors);
        var general = figures.Get(VisitWeekAnchor).Value;
        var own = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        foreach (var anchor in anchors)
        {
            if (!own.TryAdd(anchor.Staff, anchor.Week))
                throw new ArgumentException($"Found two anchor weeks of {anchor.Staff} in {VisitAnchors.Name}, expected one.", nameof(anchors));
        }

        return new ObligationTerms(calendar)
        {
            LeastWorkingDays = figures.Get(LeastWorkingDaysForVisit).Value,
            Anchor = staff => staff is not null && own.TryGetValue(staff, out var week) ? week : general,
            ExcuseClauses = VisitTermsClauses.Excuses,
            MissedClauses = VisitTermsClauses.Missed,
            NotInTimeClauses = VisitTermsClauses.NotInTime,
            InWorkingTime = true,
        };
    }

    /// <summary>
    /// The visits that a customer is owed by the decisions of its quarterly runs: each decision holds from the day that
    /// <see cref="TierEffect"/> gives it until that of the next. A visit that is already planned stays planned (GAP-4.4); it
    /// counts in the period in which it is made.
    /// </summary>
    /// <param name="runs">The decisions of the runs, in any order, each of <see cref="VisitDuties"/> and <see cref="TierEffect"/>.</param>
    /// <returns>The spells in the order of their days; the last has no end.</returns>
    /// <exception cref="ArgumentException">Decisions on several customers, without either policy or not decided, or two that count from one day.</exception>
    public static IReadOnlyList<DutySpell> VisitSpells(params IEnumerable<SubjectDecisions> runs)
    {
        ArgumentNullException.ThrowIfNull(runs);
        var dated = runs.Select(run => (run.Subject, Duties: run.Of(VisitDuties), From: EffectOf(run))).OrderBy(run => run.From).ToList();
        var spells = new List<DutySpell>();
        for (var i = 0; i < dated.Count; i++)
        {
            if (dated[i].Subject != dated[0].Subject)
                throw new ArgumentException($"Found decisions on {dated[0].Subject} and {dated[i].Subject}, expected those on one customer.", nameof(runs));
            if (i + 1 < dated.Count && dated[i + 1].From == dated[i].From)
                throw new ArgumentException($"Found two decisions on {dated[i].Subject} that count from {dated[i].From:O}, expected one.", nameof(runs));
            spells.AddRange(DutySpell.Of(dated[i].Duties, dated[i].From, i + 1 < dated.Count ? dated[i + 1].From : null));
        }

        return spells;
    }

    internal static ContactDuty VisitDutyAt(VisitCadence cadence) =>
        new(VisitDuty, ContactRhythm.Weeks(cadence.Weeks), 1, TobaccoRoles.CustomerManager.Id, ContactWay.Visit)
        {
            AtFixedTime = cadence.AtFixedTime,
        };

    private static DateOnly EffectOf(SubjectDecisions run)
    {
        var effect = run.Of(TierEffect);
        return effect.IsDecided
            ? effect.Value
            : throw new ArgumentException($"Found the decision '{effect.Policy}' on {effect.Subject} {effect.Outcome}, expected one that is decided.", nameof(run));
    }
}
