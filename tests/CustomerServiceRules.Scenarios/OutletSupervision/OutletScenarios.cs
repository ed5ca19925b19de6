using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.OutletSupervision;
using CustomerServiceRules.Testing;
using CustomerServiceRules.Visits;
using State = CustomerServiceRules.Procedures.OutletSupervision.OutletVisitState;
using Supervision = CustomerServiceRules.Procedures.OutletSupervision.OutletSupervision;
using Trigger = CustomerServiceRules.Procedures.OutletSupervision.OutletVisitTrigger;

namespace CustomerServiceRules.Scenarios.Outlets;

public sealed class OutletScenarios
{
    private static readonly DateTimeOffset Later = Outlets.Monday.AddDays(2);

    private static readonly Dictionary<State, Trigger[]> Known = new()
    {
        [State.Planned] = [Trigger.Prepare],
        [State.Prepared] = [Trigger.Visit],
        [State.Visited] = [Trigger.RecordResults],
        [State.ResultsRecorded] = [Trigger.PlanRectification, Trigger.Summarise],
        [State.RectificationPlanned] = [Trigger.CarryOut],
        [State.Rectified] = [Trigger.EvaluateRectification],
        [State.RectificationEvaluated] = [Trigger.PlanRectification, Trigger.Summarise],
        [State.Summarised] = [Trigger.Close],
        [State.Closed] = [],
    };

    public static TheoryData<State> States => [.. Enum.GetValues<State>()];

    public static TheoryData<State, Trigger, string, string, OutletVisit> Demands()
    {
        var (problem, sound) = (Outlets.Problem, Outlets.Sound);
        OutletRectification done = problem.Rectifications[0];
        return new TheoryData<State, Trigger, string, string, OutletVisit>
        {
            { State.Planned, Trigger.Prepare, "anta.supervision.has-focus", "ANTA-9", problem with { Package = problem.Package with { Focus = [] } } },
            { State.Planned, Trigger.Prepare, "anta.supervision.has-itinerary", "ANTA-10", problem with { Package = problem.Package with { Itinerary = ["O2", "O3"] } } },
            { State.Planned, Trigger.Prepare, "anta.supervision.has-plan", "ANTA-10", problem with { Package = problem.Package with { Plan = " " } } },
            { State.Planned, Trigger.Prepare, "anta.supervision.has-techniques", "ANTA-10", problem with { Package = problem.Package with { Techniques = null } } },
            { State.Visited, Trigger.RecordResults, "anta.supervision.has-results", "ANTA-10", problem with { Package = problem.Package with { Focus = [.. problem.Package.Focus, OutletLink.SalesAnalysis] } } },
            { State.Visited, Trigger.RecordResults, "anta.supervision.is-judged", "GAP-ANTA-10c", problem with { IsProblemStore = null } },
            { State.ResultsRecorded, Trigger.PlanRectification, "anta.supervision.is-problem-store", "ANTA-10", problem with { IsProblemStore = false } },
            { State.ResultsRecorded, Trigger.PlanRectification, "anta.supervision.has-rectification-plan", "ANTA-10", problem with { Rectifications = [] } },
            { State.ResultsRecorded, Trigger.Summarise, "anta.supervision.is-no-problem-store", "ANTA-10", problem },
            { State.ResultsRecorded, Trigger.Summarise, "anta.supervision.has-summary", "ANTA-10", sound with { Summary = "" } },
            { State.ResultsRecorded, Trigger.Summarise, "anta.supervision.has-shared-cases", "ANTA-10", sound with { SharedCases = null } },
            { State.RectificationPlanned, Trigger.CarryOut, "anta.supervision.is-carried-out", "ANTA-10", problem with { Rectifications = [done with { Execution = null }] } },
            { State.Rectified, Trigger.EvaluateRectification, "anta.supervision.is-evaluated", "ANTA-10", problem with { Rectifications = [done with { IsBetter = null }] } },
            { State.RectificationEvaluated, Trigger.Summarise, "anta.supervision.is-better", "ANTA-10", problem with { Rectifications = [done with { IsBetter = false }] } },
            { State.RectificationEvaluated, Trigger.Summarise, "anta.supervision.has-summary", "ANTA-10", problem with { Summary = null } },
            { State.RectificationEvaluated, Trigger.Summarise, "anta.supervision.has-shared-cases", "ANTA-10", problem with { SharedCases = null } },
            { State.RectificationEvaluated, Trigger.PlanRectification, "anta.supervision.is-not-better", "GAP-ANTA-10a", problem with { Rectifications = [done, done] } },
            { State.RectificationEvaluated, Trigger.PlanRectification, "anta.supervision.has-rectification-plan", "GAP-ANTA-10a", problem with { Rectifications = [done with { IsBetter = false }] } },
            { State.Summarised, Trigger.Close, "anta.supervision.has-evaluation", "ANTA-10", problem with { Evaluation = null } },
        };
    }

    [Fact]
    public void A_problem_store_is_visited_put_right_summed_up_and_the_supervision_evaluated() =>
        Outlets.Moved(Outlets.Problem, Outlets.WayTo(State.Closed)).History.Select(happened => happened.To).Should().Equal(Enum.GetNames<State>());

    [Fact]
    public void A_sound_store_is_summed_up_at_once() =>
        Outlets.Moved(Outlets.Sound, Trigger.Prepare, Trigger.Visit, Trigger.RecordResults, Trigger.Summarise, Trigger.Close).State.Should().Be("Closed");

    [Fact]
    public void A_store_that_is_no_better_gets_another_plan()
    {
        Trigger[] once = [Trigger.PlanRectification, Trigger.CarryOut, Trigger.EvaluateRectification];

        Outlets.Moved(Outlets.Twice, [Trigger.Prepare, Trigger.Visit, Trigger.RecordResults, .. once, .. once, Trigger.Summarise]).State.Should().Be("Summarised");
    }

    [Fact]
    public void The_outlet_is_told_what_to_do_and_cases_are_shared()
    {
        Outlets.In(State.ResultsRecorded, Outlets.Problem).When(Trigger.PlanRectification, OutletRoles.Supervisor, Later)
            .ExpectAccepted(State.RectificationPlanned).ExpectOrder(new OutletOrder("O1", "V1", "change the window")).ExpectClauses("ANTA-10");
        Outlets.In(State.RectificationEvaluated, Outlets.Problem).When(Trigger.Summarise, OutletRoles.Supervisor, Later)
            .ExpectOrder(new OutletOrder("anta.regional-customer-service", "V1", "a window that sells"));
        Outlets.In(State.RectificationEvaluated, Outlets.Problem with { SharedCases = [] }).When(Trigger.Summarise, OutletRoles.Supervisor, Later)
            .ExpectAccepted(State.Summarised).Outcome.Should().BeOfType<Accepted>().Which.Effects.Should().BeEmpty("nothing is shared");
    }

    [Theory]
    [MemberData(nameof(Demands))]
    public void A_demand_that_is_not_met_is_named_with_its_clause_and_nothing_else_is(State state, Trigger trigger, string demand, string clause, OutletVisit visit) =>
        Outlets.In(state, visit).When(trigger, Outlets.RoleOf(trigger), Later).ExpectRefused(demand, clause: clause)
            .Outcome.Should().BeOfType<Refused>().Which.Unmet.Should().ContainSingle();

    [Theory]
    [MemberData(nameof(States))]
    public void A_state_refuses_what_it_does_not_know_and_whom_it_is_not_for(State state)
    {
        Role[] all = [OutletRoles.Supervisor, OutletRoles.Outlet, OutletRoles.RegionalCustomerService];
        foreach (var trigger in Enum.GetValues<Trigger>())
        {
            var scenario = Outlets.In(state, Outlets.Problem);
            if (!Known[state].Contains(trigger))
            {
                scenario.When(trigger, Outlets.RoleOf(trigger), Later).ExpectNotPermitted().Outcome.Should().BeOfType<NotPermitted>().Subject.MustCite(Outlets.Lifecycle.Description)
                    .Permitted.Select(known => known.Name).Should().BeEquivalentTo(Known[state].Select(known => known.ToString()));
                continue;
            }

            foreach (var role in all.Where(role => !role.Equals(Outlets.RoleOf(trigger))))
                scenario.When(trigger, role, Later).ExpectRefused(trigger.ToString(), clause: "ANTA-10");
        }
    }

    [Fact]
    public void A_visit_counts_as_a_contact_from_the_moment_the_supervisor_was_there()
    {
        Supervision.ContactOf(Outlets.Moved(Outlets.Problem, Trigger.Prepare), Outlets.Problem).Should().BeNull();
        Supervision.ContactOf(Outlets.Moved(Outlets.Problem, Outlets.WayTo(State.Closed)), Outlets.Problem)
            .Should().Be(new Contact("V1", "O1", ContactWay.Visit, Outlets.Monday.AddHours(2), "Sun"));
        FluentActions.Invoking(() => Supervision.ContactOf(Outlets.Lifecycle.Start("V2", Outlets.Monday), Outlets.Problem)).Should().Throw<ArgumentException>().WithMessage("*V2*V1*");
        FluentActions.Invoking(() => Supervision.ContactOf(CustomerVisiting.VisitCases.Lifecycle.Start("V1", Outlets.Monday), Outlets.Problem)).Should().Throw<ArgumentException>().WithMessage("*vis.visit*anta.supervision*");
    }

    [Fact]
    public void A_visit_without_ID_outlet_or_supervisor_is_refused()
    {
        FluentActions.Invoking(() => new OutletVisit(default, "O1", "Sun")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new OutletVisit("V1", default, "Sun")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new OutletVisit("V1", "O1", " ")).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData(200, "3/20", "320", "9600")]
    [InlineData(0, "3/20", "320", "0")]
    [InlineData(200, "0", "320", "0")]
    [InlineData(3, "1/3", "10", "10")]
    [InlineData(200, "1", "319.99", "63998")]
    public void A_stores_sales_of_a_day_are_visitors_times_rate_times_ticket(int visitors, string rate, string ticket, string sales) =>
        DailySales.Of(visitors, Fraction.Parse(rate, null), Fraction.FromDecimal(decimal.Parse(ticket, System.Globalization.CultureInfo.InvariantCulture))).Should().Be(Fraction.Parse(sales, null));

    [Fact]
    public void Factors_that_cannot_be_are_refused()
    {
        FluentActions.Invoking(() => DailySales.Of(-1, 1, 1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => DailySales.Of(1, new Fraction(11, 10), 1)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*11/10*0 to 1*");
        FluentActions.Invoking(() => DailySales.Of(1, new Fraction(-1, 10), 1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => DailySales.Of(1, 1, -1)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*-1*0 or more*");
    }

    [Fact]
    public void Supervisions_keep_the_contract_of_lifecycles_and_every_transition_can_be_walked() =>
        LifecycleContract.Of(Supervision.Visits, new OutletSupervisionModule())
            .Samples(new OutletVisit("V1", "O1", "Sun"), Outlets.Problem, Outlets.Sound, Outlets.Twice)
            .StartingAt(Outlets.Monday)
            .Verify().ExpectEveryTransition();
}
