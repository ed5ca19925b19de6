using CustomerServiceRules.Decisions;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Procedures.CustomerRelations;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Scenarios.TobaccoVisits;
using CustomerServiceRules.Terms;
using CustomerServiceRules.Visits;
using static CustomerServiceRules.Scenarios.VisitCatalogue.Visiting;

namespace CustomerServiceRules.Scenarios.VisitCatalogue;

/// <summary>From what is owed to what follows: coverage, failings, editions, tours.</summary>
public sealed class ChainScenarios
{
    private static readonly Rulebook Book = new RulebookBuilder().Add(new TobaccoRetailModule()).Build();

    [Theory]
    [InlineData(100, 100, true)]
    [InlineData(100, 99, false)]
    [InlineData(1, 1, true)]
    [InlineData(1, 0, false)]
    [InlineData(1000000, 999999, false)]
    public void Only_all_customers_are_full_coverage(int assigned, int visited, bool isMet)
    {
        var decision = Book.Decide(TobaccoRetail.Coverage, new SubjectFacts("m1 2026-11", new CoverageMonth("m1 2026-11", assigned, visited)), Instant("2026-12-01 12:00"));
        decision.Value.Should().Be(isMet ? FloorResult.Met : FloorResult.Missed);
        decision.Clauses().Should().Contain("TOB-13b.1");
    }

    [Fact]
    public void A_month_of_a_team_gives_the_counts_that_coverage_is_decided_on()
    {
        var shops = Enumerable.Range(1, 4).Select(number => Rounds.In(number < 3 ? CustomerTier.A : CustomerTier.C) with { Id = $"K{number}" }).ToList();
        var visits = new[] { ("K1", "2026-09-02"), ("K1", "2026-09-09"), ("K2", "2026-09-02"), ("K3", "2026-09-20") }
            .Select((one, place) => new Contact($"v{place}", one.Item1, ContactWay.Visit, Instant(one.Item2 + " 10:00"), "m1"));
        var ledger = Rounds.Schedule.Settle(shops.SelectMany(shop => Rounds.Schedule.Touching(shop, Day("2026-09-01"), Day("2026-10-01"))), visits, Instant("2026-10-20 00:00"));

        var month = CoverageMonth.Of(ledger.Coverage(TobaccoRetail.VisitDuty, Day("2026-09-15")).Single());
        (month.Subject.Value, month.Assigned, month.Visited).Should().Be(("m1 2026-09", 4, 3));
        ledger.Coverage(TobaccoRetail.VisitDuty, Day("2026-09-15")).Single().Misses.Single().Clauses.Should().Contain("TOB-13b.3");
    }

    [Fact]
    public void Another_anchor_from_a_day_on_leaves_no_week_between_the_old_fortnights_and_the_new()
    {
        // Fortnights from the even weeks until the end of June, from the odd ones thereafter, as the branch decides; the spells are parted at the change.
        var rulebook = new RulebookBuilder().Add(new TobaccoRetailModule(), new AnchorFromJuly()).WithCalendar(TobaccoRetail.VisitingCalendar, Rounds.Visiting).Build();
        var shop = Rounds.In(CustomerTier.C);
        var change = Day("2026-07-01");
        var duties = shop.Duties.Single();
        var decision = (Decision<IReadOnlyList<ContactDuty>>)duties.Decision!;
        var until = shop with { Duties = DutySpell.Of(decision, duties.From, change) };
        var since = shop with { Duties = DutySpell.Of(decision, change) };
        var before = new ObligationSchedule(Rounds.Terms(rulebook, Instant("2026-06-30 12:00"))).Owed(until, Day("2026-06-01"), change);
        var after = new ObligationSchedule(Rounds.Terms(rulebook, Instant("2026-07-01 12:00"))).Owed(since, change, Day("2026-08-01"));

        before.Concat(after).Zip(before.Concat(after).Skip(1)).Should().OnlyContain(pair => pair.First.LastDay.AddDays(1) == pair.Second.FirstDay);
        before[^1].Cut!.Clauses.Should().Contain("GAP-TOB-13b-CUT");
    }

    [Fact]
    public void Tours_are_on_working_days_of_their_spans_and_never_as_far_apart_as_the_two_before()
    {
        foreach (var (seed, weeks) in Enumerable.Range(1, 60).SelectMany(seed => new[] { 1, 2, 4 }, (seed, weeks) => ((long)seed, weeks)))
        {
            var duty = new ContactDuty(CustomerRelations.TourDuty, ContactRhythm.Weeks(weeks), 1, "r", ContactWay.Visit);
            var tours = new[] { "K1", "K/2" }.SelectMany(id => id.Owed("2025-01-01", (duty, "2025-01-01")).In("2025-10-01", "2026-12-01")).ToList();
            var days = new IrregularDays(seed, Calendar).Of(tours);

            days.Select(one => one.Tour.Id).Should().BeEquivalentTo(tours.Where(one => one.Excusal is null).Select(one => one.Id));
            days.Should().NotContain(one => one.Day < one.Tour.FirstDay || one.Day > one.Tour.LastDay || !NaiveVisits.IsWorking(Calendar, one.Day));
            new IrregularDays(seed, Calendar).Of(tours.AsEnumerable().Reverse()).Select(one => (one.Tour.Id, one.Day)).Should().Equal(days.Select(one => (one.Tour.Id, one.Day)));
            foreach (var row in days.GroupBy(one => one.Tour.Customer).Select(group => group.ToList()))
            {
                for (var place = 2; place < row.Count; place++)
                {
                    var same = row[place].Day.DayNumber - row[place - 1].Day.DayNumber == row[place - 1].Day.DayNumber - row[place - 2].Day.DayNumber;
                    var choice = Enumerable.Range(0, row[place].Tour.LastDay.DayNumber - row[place].Tour.FirstDay.DayNumber + 1).Count(day => NaiveVisits.IsWorking(Calendar, row[place].Tour.FirstDay.AddDays(day)));
                    (same && choice > 1).Should().BeFalse("{0} by seed {1}", row[place], seed);
                }
            }
        }
    }

    private sealed class AnchorFromJuly : ProcedureModule
    {
        public override ModuleIdentity Identity { get; } = new("AnchorFromJuly", "1.0.0", "july");

        public override void Describe(ModuleBuilder contents)
        {
            contents.Document(new SourceDocument("JULY", new LocalizedText("The branch's own rules", "分公司细则"), [new Clause("JULY-1", ClauseKind.Cadence, "Fortnights are counted from an odd week from July on.")]));
            contents.Replace(TobaccoRetail.VisitWeekAnchor, new DatedValue<DateOnly>(new DateOnly(2026, 7, 1), null, new DateOnly(2024, 1, 8), "JULY-1"));
        }
    }
}
