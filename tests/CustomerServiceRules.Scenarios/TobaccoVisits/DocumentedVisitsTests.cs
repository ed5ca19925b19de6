using CustomerServiceRules.Calendars;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Visits;
using CustomerServiceRules.Visits.Planning;
using CustomerServiceRules.Visits.Sampling;

namespace CustomerServiceRules.Scenarios.TobaccoVisits;

/// <summary>What docs/visits.md shows.</summary>
public sealed class DocumentedVisitsTests
{
    private readonly List<string> _lines = [];

    [Fact]
    public void A_host_plans_visits_proves_coverage_and_draws_a_sample()
    {
        #region owe
        var rounds = WorkingCalendar.Build("visiting", "Asia/Shanghai", calendar => calendar
            .Open(Weekdays.MondayToFriday, "08:30", "12:00")
            .Open(Weekdays.MondayToFriday, "14:00", "17:30")
            .Holidays(HolidayTable.China));
        var rulebook = new RulebookBuilder()
            .Add(new TobaccoRetailModule())
            .WithCalendar(TobaccoRetail.VisitingCalendar, rounds)
            .Build();
        var ranking = ScaleRanking.Of(MeasuringPeriod.Quarter(2025, 4),
        [
            new PurchaseRecord("K1", new FormatCode('Z'), quantity: 500, amount: 9_000m),
            new PurchaseRecord("K2", new FormatCode('Z'), quantity: 300, amount: 6_000m),
            new PurchaseRecord("K3", new FormatCode('Z'), quantity: 100, amount: 3_000m),
            new PurchaseRecord("K4", new FormatCode('Z'), quantity: 60, amount: 1_400m),
            new PurchaseRecord("K5", new FormatCode('Z'), quantity: 40, amount: 600m),
        ]);

        var run = new DateTimeOffset(2026, 1, 5, 18, 0, 0, TimeSpan.FromHours(8));
        var customers = ranking.Standings.Select(standing =>
        {
            var decisions = rulebook.Decide([TobaccoRetail.VisitDuties, TobaccoRetail.TierEffect], TobaccoRetail.FactsOf(standing), run);
            return new ServedCustomer(standing.Subject, new DateOnly(2025, 1, 1))
            {
                Duties = TobaccoRetail.VisitSpells(decisions),
                Staff = [new Dated<string>(new DateOnly(2025, 1, 1), "m1")],
            };
        }).ToList();

        var schedule = new ObligationSchedule(TobaccoRetail.VisitTerms(
            rulebook.ParametersAt(run), rulebook.EntriesOf(TobaccoRetail.VisitAnchors), rounds));
        var (first, next) = (new DateOnly(2026, 2, 1), new DateOnly(2026, 3, 1));
        var owed = customers.SelectMany(customer => schedule.Owed(customer, first, next)).ToList();
        foreach (var one in owed.Where(one => one.Customer == "K1"))
            Print($"{one.Window.Name}: {one.Excusal?.Reason.English ?? "one visit"} ({string.Join(", ", one.Excusal?.Clauses ?? one.Clauses)})");
        #endregion

        #region explain
        foreach (var line in owed[0].Explain(rulebook.Terms).Lines.Where(line => line.Level < 3))
            Print($"{new string(' ', 2 * line.Level)}{line.Text.English} {string.Join(", ", line.Clauses)}".TrimEnd());
        #endregion

        #region plan
        var plan = VisitPlanner.Plan(owed, [new TeamMember("m1", capacity: 12) { VisitLength = TimeSpan.FromMinutes(30) }], rounds);
        foreach (var visit in plan.Visits.Where(visit => visit.Obligation.Customer == "K1"))
            Print(FormattableString.Invariant($"{visit.Starts:ddd yyyy-MM-dd HH:mm} {visit.Staff}"));
        #endregion

        #region replan
        var ill = new StaffAbsence("m1", new Absence(new DateOnly(2026, 2, 4), new DateOnly(2026, 2, 5), "ill"));
        var revised = VisitPlanner.Replan(plan, new PlanDisturbance { Absences = [ill] });
        foreach (var change in revised.Changes)
            Print(change.Text.English);
        #endregion

        #region settle
        var january = customers.Select(customer => new Contact($"january-{customer.Id}", customer.Id, ContactWay.Visit, new DateTimeOffset(2026, 1, 28, 9, 0, 0, run.Offset), "m1"));
        var february = revised.Plan.Visits
            .Where(visit => visit.Obligation.Customer != "K5")
            .Select((visit, number) => new Contact($"february-{number}", visit.Obligation.Customer, ContactWay.Visit, visit.Starts, visit.Staff));
        var monthEnd = new DateTimeOffset(2026, 3, 9, 0, 0, 0, run.Offset);
        var ledger = schedule.Settle(customers.SelectMany(customer => schedule.Touching(customer, first, next)), january.Concat(february), monthEnd);
        Print($"owed {ledger.Owed}: met {ledger.Met}, missed {ledger.Missed}, excused {ledger.Excused}, open {ledger.Open}");

        var coverage = ledger.Coverage(TobaccoRetail.VisitDuty, first).Single(staff => staff.Staff == "m1");
        var month = CoverageMonth.Of(coverage);
        var verdict = rulebook.Decide(TobaccoRetail.Coverage, new SubjectFacts(month.Subject, [month]), monthEnd);
        Print($"{coverage.Reached} of {coverage.Assigned}: {verdict.Value} ({string.Join(", ", verdict.Clauses())})");
        foreach (var miss in coverage.Misses)
            Print($"not visited: {miss.Customer} ({string.Join(", ", miss.Clauses)})");
        #endregion

        #region sample
        var sample = SeededDraw.DrawShare("county-2026-02-line-7", customers.Select(customer => customer.Id), rulebook.ParametersAt(run).Get(TobaccoRetail.CountyLineShare).Value);
        Print($"to ask: {string.Join(", ", sample.Units)} ({sample})");
        #endregion

        _lines.Should().Equal(
            "2026-W06: one visit (TOB-13b.2, TOB-19.A2)",
            "2026-W07: one visit (TOB-13b.2, TOB-19.A2)",
            "2026-W08: working days from 2026-02-16 to 2026-02-22: 0, at least 1 needed (GAP-TOB-13b-WINDOW)",
            "2026-W09: one visit (TOB-13b.2, TOB-19.A2)",
            "K1/tob.visit/2026-W06: Visit by the customer manager, owed by customer manager m1 TOB-13b.2, TOB-19.A2",
            "  window 2026-W06: from 2026-02-02 00:00 +08:00 until before 2026-02-09 00:00 +08:00",
            "  met by: Visit with K1 within 2026-W06",
            "  decided by tob.visit-duties as of 2026-01-05 18:00 +08:00, in force from 2026-01-06",
            "    rule tob.visit-duties.a concludes tob.visit|1|P1W|Visit|tob.customer-manager||at a fixed time TOB-13b.2, TOB-19.A2",
            "Wed 2026-02-04 08:30 m1",
            "Wed 2026-02-11 08:30 m1",
            "Wed 2026-02-25 08:30 m1",
            "K1/tob.visit/2026-W06: the person is absent on the day; was 2026-02-04 08:30 m1, now 2026-02-03 08:30 m1.",
            "owed 23: met 17, missed 2, excused 4, open 0",
            "4 of 5: Missed (TOB-13b.1, GAP-TOB-13b.1)",
            "not visited: K5 (TOB-13b.3, TOB-19.C2, X-27, TOB-26.1, OQ-11, GAP-TOB-26.1)",
            "to ask: K4 (1 of 5 by 'county-2026-02-line-7')");
    }

    private void Print(string line) => _lines.Add(line);
}
