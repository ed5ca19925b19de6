using CustomerServiceRules.Calendars;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Procedures.PropertyComplaints;
using CustomerServiceRules.Terms;
using CustomerServiceRules.Testing;

namespace CustomerServiceRules.Scenarios.Estates;

public sealed class ReceptionScenarios
{
    [Theory]
    [InlineData("2024-03-01 08:59:59", ReceptionRoute.OutsideWorkingTime)]
    [InlineData("2024-03-01 09:00:00", ReceptionRoute.InWorkingTime)]
    [InlineData("2024-03-01 09:00:01", ReceptionRoute.InWorkingTime)]
    [InlineData("2024-03-01 11:59:59", ReceptionRoute.InWorkingTime)]
    [InlineData("2024-03-01 12:00:00", ReceptionRoute.OutsideWorkingTime)]
    [InlineData("2024-03-01 13:29:59", ReceptionRoute.OutsideWorkingTime)]
    [InlineData("2024-03-01 13:30:00", ReceptionRoute.InWorkingTime)]
    [InlineData("2024-03-01 17:59:59", ReceptionRoute.InWorkingTime)]
    [InlineData("2024-03-01 18:00:00", ReceptionRoute.OutsideWorkingTime)]
    [InlineData("2024-03-01 18:00:01", ReceptionRoute.OutsideWorkingTime)]
    [InlineData("2024-03-02 10:00:00", ReceptionRoute.OutsideWorkingTime)]
    public void The_desks_hours_say_how_a_general_complaint_is_received(string receivedAt, ReceptionRoute route) =>
        Received(receivedAt, Estate.DeskWithLunch).When(PropertyComplaints.Route).ExpectValue(route)
            .ExpectClauses(route == ReceptionRoute.InWorkingTime ? "CGH-5.3.1" : "CGH-5.3.2b");

    [Fact]
    public void Before_opening_and_in_a_break_rests_on_a_reading_of_ours() =>
        Received("2024-03-01 07:00", Estate.DeskWithLunch).When(PropertyComplaints.Route).ExpectClauses("CGH-5.3.2a", "CGH-5.3.2b", "GAP-CGH-5.3.2");

    [Theory]
    [InlineData("cgh.problem.seepage")]
    [InlineData("cgh.problem.blockage")]
    [InlineData("cgh.problem.water-cut")]
    [InlineData("cgh.problem.power-cut")]
    public void Each_example_of_the_document_disturbs_normal_life_at_whatever_time(string problem)
    {
        Received("2024-03-02 20:00", Estate.Desk, new ReportedProblem("C1", problem)).When(PropertyComplaints.Route)
            .ExpectValue(ReceptionRoute.DisturbingOutsideWorkingTime).ExpectClauses("CGH-5.3.3").ExpectNoClauses("OQ-69")
            .ExpectOverridden("cgh.reception-route.outside-working-time", by: "cgh.reception-route.disturbing-outside-working-time");
        Received("2024-03-01 10:00", Estate.Desk, new ReportedProblem("C1", problem)).When(PropertyComplaints.Route)
            .ExpectValue(ReceptionRoute.DisturbingInWorkingTime).ExpectClauses("OQ-69", "CGH-5.3.3", "CGH-5.3.1")
            .ExpectOverridden("cgh.reception-route.in-working-time", by: "cgh.reception-route.disturbing-in-working-time");
    }

    [Fact]
    public void What_can_wait_is_a_general_complaint() =>
        Received("2024-03-02 20:00", Estate.Desk, new ReportedProblem("C1", "cgh.problem.seepage", needsTimelyHandling: false))
            .When(PropertyComplaints.Route).ExpectValue(ReceptionRoute.OutsideWorkingTime);

    [Fact]
    public void What_is_not_on_the_list_is_a_general_complaint_until_a_host_extends_the_list()
    {
        var stuck = new ReportedProblem("C1", "host.problem.lift-stuck");

        Received("2024-03-02 20:00", Estate.Desk, stuck).When(PropertyComplaints.Route).ExpectValue(ReceptionRoute.OutsideWorkingTime);
        ScenarioBook.Of(new PropertyComplaintsModule(), new EstateModule(), new LiftModule())
            .Given("C1", Reception.Of(Estate.Raw(Estate.At("2024-03-02 20:00")), Estate.Desk), stuck).AsOf(Estate.At("2024-03-02 20:00"))
            .When(PropertyComplaints.Route).ExpectValue(ReceptionRoute.DisturbingOutsideWorkingTime).ExpectClauses("GAP-CGH-5.3.3");
    }

    [Fact]
    public void Several_problems_of_one_complaint_make_one_route() =>
        Received("2024-03-02 20:00", Estate.Desk, new ReportedProblem("C1", "cgh.problem.water-cut"), new ReportedProblem("C1", "cgh.problem.power-cut"))
            .When(PropertyComplaints.Route).ExpectValue(ReceptionRoute.DisturbingOutsideWorkingTime);

    [Fact]
    public void A_day_that_the_calendar_does_not_know_is_no_guess() =>
        FluentActions.Invoking(() => PropertyComplaints.FactsOf(Estate.Raw(Estate.At("2031-01-06 10:00")), Estate.Desk)).Should().Throw<CalendarRangeException>();

    private static Scenario Received(string at, WorkingCalendar calendar, params object[] others)
    {
        var facts = PropertyComplaints.FactsOf(Estate.Raw(Estate.At(at)), calendar, others);
        return Estate.Book.Given(facts.Subject, facts.Facts).AsOf(Estate.At(at));
    }

    private sealed class LiftModule : ProcedureModule
    {
        public override ModuleIdentity Identity { get; } = new("Lifts", "1.0.0", "host");

        public override void Describe(ModuleBuilder contents) => contents
            .Terms(new Term("host.problem.lift-stuck", "Lift stuck", "电梯困人"))
            .Extend(PropertyComplaints.LifeDisturbingProblems, new LifeDisturbingProblem("host.problem.lift-stuck", new LocalizedText("Lift stuck", "电梯困人"), "GAP-CGH-5.3.3"));
    }
}
