using CustomerServiceRules.Calendars;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Procedures.ServiceDepartment;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;
using CustomerServiceRules.Testing;
using CustomerServiceRules.Visits;

namespace CustomerServiceRules.Scenarios.Departments;

public sealed class GradedVisitScenarios
{
    private static readonly DateOnly March = new(2026, 3, 1);
    private static readonly DateOnly April = new(2026, 4, 1);
    private static readonly DateTimeOffset Later = new(2026, 7, 1, 0, 0, 0, TimeSpan.FromHours(8));

    private static ScenarioBook Graded { get; } = ScenarioBook.Of(new ServiceDepartmentModule(), new OurGrades()).WithCalendar(Department.NineToFive);

    [Fact]
    public void A_customer_is_visited_as_its_grade_says_by_the_manager()
    {
        Graded.Given(new GradedCustomer("K1", "gold")).AsOf(Department.Monday).When(ServiceDepartment.Visits)
            .ExpectExactly(ContactDuty.Parse("csd.visit|2|P1M|Visit Call|csd.manager||")).ExpectClauses("CSD-3.1", "GAP-CSD-3.1a", "ACME-1").ExpectNoClauses("ACME-2");
        Graded.Given(new GradedCustomer("K1", "silver")).AsOf(Department.Monday).When(ServiceDepartment.Visits)
            .ExpectExactly(ContactDuty.Parse("csd.visit|1|P1W|Visit|csd.manager||")).ExpectClauses("ACME-2");
    }

    [Fact]
    public void While_the_list_is_empty_no_visit_is_decided_and_the_reason_cites_the_gap() =>
        Department.Book.Given(new GradedCustomer("K1", "gold")).AsOf(Department.Monday).When(ServiceDepartment.Visits).ExpectUndecided()
            .ExpectWhyNot("csd.visits.by-grade", clause: "GAP-CSD-3.1a");

    [Fact]
    public void A_grade_that_the_list_does_not_know_is_undecided_and_says_which_was_found() =>
        Graded.Given(new GradedCustomer("K1", "iron")).AsOf(Department.Monday).When(ServiceDepartment.Visits).ExpectUndecided()
            .ExpectWhyNot("csd.visits.by-grade", required: "iron", clause: "CSD-3.1");

    [Fact]
    public void A_customer_without_a_grade_is_undecided() =>
        Graded.Given("K1").AsOf(Department.Monday).When(ServiceDepartment.Visits).ExpectUndecided().ExpectWhyNot("csd.visits.by-grade", clause: "CSD-3.1");

    [Fact]
    public void A_grade_has_one_entry() =>
        FluentActions.Invoking(() => ScenarioBook.Of(new ServiceDepartmentModule(), new OurGrades(), new MoreForGold()).Rulebook)
            .Should().Throw<RulebookCompositionException>().WithMessage("*csd.graded-visits*gold 2 times*");

    [Theory]
    [InlineData(0, "Missed Missed")]
    [InlineData(1, "Met Missed")]
    [InlineData(2, "Met Met")]
    [InlineData(3, "Met Met")]
    public void Two_visits_a_month_are_owed_in_either_form(int visits, string states) =>
        States(Spell("gold", March), March, April, [.. Enumerable.Range(0, visits).Select(i => Made(new DateTimeOffset(2026, 3, 2 + i, 10, 0, 0, TimeSpan.FromHours(8)), i % 2 == 0 ? ContactWay.Visit : ContactWay.Call))])
            .Should().Be(states);

    [Fact]
    public void The_last_second_of_the_month_counts_for_it_and_the_next_does_not()
    {
        var midnight = new DateTimeOffset(2026, 4, 1, 0, 0, 0, TimeSpan.FromHours(8));

        States(Spell("gold", March), March, April, Made(midnight.AddSeconds(-1)), Made(midnight)).Should().Be("Met Missed");
    }

    [Fact]
    public void A_form_that_the_grade_does_not_name_does_not_count() =>
        States(Spell("silver", new DateOnly(2026, 3, 2)), new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 9), Made(Department.Monday.AddHours(1), ContactWay.Call)).Should().Be("Missed");

    [Fact]
    public void A_week_without_a_working_day_owes_no_visit()
    {
        var week = new DateOnly(2026, 2, 16);
        var owed = Owed(Spell("silver", week), week, week.AddDays(7)).Should().ContainSingle().Subject;

        owed.Excusal!.Ground.Should().Be(ExcuseGround.NoWorkingDay, "16 to 22 February 2026 are all Spring Festival");
        owed.Excusal.Clauses.Should().Equal("GAP-CSD-3.1b", "OQ-60");
        Owed(Spell("silver", week), week.AddDays(7), week.AddDays(14)).Should().ContainSingle().Which.Excusal.Should().BeNull();
    }

    [Fact]
    public void A_new_grade_takes_the_place_of_the_old_one_from_its_day_on()
    {
        var change = new DateOnly(2026, 3, 18);
        var customer = new ServedCustomer("K1", March) { Duties = [Spell("gold", March, change), Spell("silver", change)] };
        var ledger = Schedule.Settle(Schedule.Owed(customer, March, new DateOnly(2026, 3, 23)), [], Later);

        ledger.Results.Select(result => $"{result.Obligation.Duty.Rhythm} {result.State}").Should().Equal("P1M Excused", "P1M Excused", "P1W Missed");
        ledger.Results[0].Excusal!.Ground.Should().Be(ExcuseGround.DutyReplaced);
        ledger.Results[0].Clauses.Should().Contain("GAP-CSD-3.1b");
    }

    [Fact]
    public void Entries_and_grades_are_complete()
    {
        FluentActions.Invoking(() => new GradedVisits("", ContactRhythm.Weeks(1), 1, [ContactWay.Visit], "ACME-1")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new GradedVisits("gold", ContactRhythm.Once(TimeLimit.CalendarDays(1)), 1, [ContactWay.Visit], "ACME-1")).Should().Throw<ArgumentException>().WithMessage("*gold*recurs*");
        FluentActions.Invoking(() => new GradedVisits("gold", ContactRhythm.Weeks(1), 0, [ContactWay.Visit], "ACME-1")).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new GradedVisits("gold", ContactRhythm.Weeks(1), 1, [], "ACME-1")).Should().Throw<ArgumentException>().WithMessage("*ways*");
        FluentActions.Invoking(() => new GradedVisits("gold", ContactRhythm.Weeks(1), 1, [ContactWay.Visit])).Should().Throw<ArgumentException>().WithMessage("*gold*citation*");
        FluentActions.Invoking(() => new GradedCustomer(default, "gold")).Should().Throw<ArgumentException>().WithMessage("*of nobody*");
        FluentActions.Invoking(() => new GradedCustomer("K1", " ")).Should().Throw<ArgumentException>();
        new GradedVisits("gold", ContactRhythm.Weeks(1), 1, [ContactWay.Visit], "ACME-1").ToString().Should().Be("gold: csd.visit|1|P1W|Visit|csd.manager||");
    }

    private static ObligationSchedule Schedule { get; } = new(ServiceDepartment.VisitTerms(Graded.Rulebook.ParametersAt(Department.Monday), Department.NineToFive));

    private static DutySpell Spell(string grade, DateOnly from, DateOnly? until = null) =>
        DutySpell.Of(Graded.Given(new GradedCustomer("K1", grade)).AsOf(Department.Monday).When(ServiceDepartment.Visits).Decision, from, until)[0];

    private static IReadOnlyList<Obligation> Owed(DutySpell spell, DateOnly from, DateOnly until) => Schedule.Owed(new ServedCustomer("K1", spell.From) { Duties = [spell] }, from, until);

    private static string States(DutySpell spell, DateOnly from, DateOnly until, params Contact[] contacts) =>
        string.Join(' ', Schedule.Settle(Owed(spell, from, until), contacts, Later).Results.Select(result => result.State));

    private static Contact Made(DateTimeOffset at, ContactWay way = ContactWay.Visit) => new($"{way} {at:O}", "K1", way, at, "Wang");

    private sealed class OurGrades : ProcedureModule
    {
        public override ModuleIdentity Identity { get; } = new("OurGrades", "1.0.0", "acme");

        public override void Describe(ModuleBuilder contents) => contents
            .Document(new SourceDocument("ACME", new LocalizedText("Our grades", "客户分级管理规定"),
            [
                new Clause("ACME-1", ClauseKind.Cadence, "Gold customers are visited or called twice a month."),
                new Clause("ACME-2", ClauseKind.Cadence, "Silver customers are visited every week."),
            ]))
            .Extend(
                ServiceDepartment.GradedVisits,
                new GradedVisits("gold", ContactRhythm.Months(1), 2, [ContactWay.Visit, ContactWay.Call], "ACME-1"),
                new GradedVisits("silver", ContactRhythm.Weeks(1), 1, [ContactWay.Visit], "ACME-2"));
    }

    private sealed class MoreForGold : ProcedureModule
    {
        public override ModuleIdentity Identity { get; } = new("MoreForGold", "1.0.0", "more");

        public override void Describe(ModuleBuilder contents) => contents
            .Extend(ServiceDepartment.GradedVisits, new GradedVisits("gold", ContactRhythm.Weeks(1), 1, [ContactWay.Visit], "ACME-1"));
    }
}
