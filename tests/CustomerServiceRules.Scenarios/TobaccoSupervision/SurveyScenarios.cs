using CustomerServiceRules.Facts;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Testing;
using State = CustomerServiceRules.Procedures.TobaccoRetail.SurveyState;
using Trigger = CustomerServiceRules.Procedures.TobaccoRetail.SurveyTrigger;

namespace CustomerServiceRules.Scenarios.TobaccoSupervision;

public sealed class SurveyScenarios
{
    private static readonly DateTimeOffset Later = Cycles.Monday.AddDays(30);

    private static readonly Dictionary<State, Trigger[]> Known = new()
    {
        [State.Scheduled] = [Trigger.DrawSample],
        [State.Sampled] = [Trigger.Conduct],
        [State.Conducted] = [Trigger.Report],
        [State.Reported] = [Trigger.FindNoProblem, Trigger.PlanRectification],
        [State.RectificationPlanned] = [Trigger.Execute],
        [State.Executed] = [Trigger.FindEffective, Trigger.FindNotEffective],
        [State.NotEffective] = [Trigger.PlanRectification],
        [State.Verified] = [],
    };

    public static TheoryData<State> States => [.. Enum.GetValues<State>()];

    public static TheoryData<State, Trigger, string, string, SatisfactionSurvey> Demands()
    {
        var full = Surveyed.Complete;
        var larger = Surveyed.Of(70);
        var lone = larger.Sample!.Drawn.Strata.Single(stratum => stratum.Population == 1).Units[0];
        return new TheoryData<State, Trigger, string, string, SatisfactionSurvey>
        {
            { State.Scheduled, Trigger.DrawSample, "tob.survey.size-is-decided", "TOB-25.3", full with { Sizes = null } },
            { State.Scheduled, Trigger.DrawSample, "tob.survey.size-is-decided", "OQ-16", full with { Sizes = Cycles.Complete.Sizes } },
            { State.Scheduled, Trigger.DrawSample, "tob.survey.sample-is-drawn", "TOB-25.3", full with { Sample = null } },
            { State.Scheduled, Trigger.DrawSample, "tob.survey.sample-is-drawn", "TOB-25.3", full with { Sample = SurveySample.Draw("2026/1", new OwedSample(SamplePlan.SatisfactionSurvey, "all", 40, 2), Surveyed.Customers.Take(40)) } },
            { State.Sampled, Trigger.Conduct, "tob.survey.all-topics-are-asked", "TOB-25.2", full with { Answers = [.. full.Answers.Where(answer => answer.Topic != SurveyTopic.Needs)] } },
            { State.Sampled, Trigger.Conduct, "tob.survey.enough-answered", "TOB-25.3", full with { Answers = [.. full.Answers.Where(answer => answer.Customer != Surveyed.Spare)] } },
            { State.Sampled, Trigger.Conduct, "tob.survey.every-stratum-answered", "TOB-25.3", larger with { Answers = [.. larger.Answers.Where(answer => answer.Customer != lone)] } },
            { State.Conducted, Trigger.Report, "tob.survey.has-report", "TOB-25.5", full with { Report = " " } },
            { State.Reported, Trigger.FindNoProblem, "tob.survey.names-no-problem", "GAP-TOB-25.5", full },
            { State.Reported, Trigger.PlanRectification, "tob.survey.names-problems", "TOB-25.5", Surveyed.WithoutProblems },
            { State.Reported, Trigger.PlanRectification, "tob.survey.has-measures", "TOB-25.5", full with { Rounds = [] } },
            { State.Reported, Trigger.PlanRectification, "tob.survey.has-measures", "TOB-25.5", full with { Problems = ["scarce brands", "prices"] } },
            { State.Reported, Trigger.PlanRectification, "tob.survey.has-measures", "TOB-25.5", full with { Rounds = [[Surveyed.Works with { Branch = "" }]] } },
            { State.RectificationPlanned, Trigger.Execute, "tob.survey.are-carried-out", "TOB-25.5", full with { Rounds = [[Surveyed.Works with { CarriedOutOn = null }]] } },
            { State.Executed, Trigger.FindEffective, "tob.survey.work", "TOB-25.5", full with { Rounds = [[Surveyed.Works, Surveyed.Works with { Works = null }]] } },
            { State.Executed, Trigger.FindNotEffective, "tob.survey.do-not-work", "GAP-TOB-25.5", full },
            { State.NotEffective, Trigger.PlanRectification, "tob.survey.has-measures", "GAP-TOB-25.5", full },
        };
    }

    private static IReadOnlyList<SubjectId> Asked => Surveyed.Complete.Sample!.Drawn.Units;

    [Fact]
    public void A_survey_of_1234_customers_asks_at_least_62_and_somebody_of_every_format_area_and_type()
    {
        var sample = Surveyed.Complete.Sample!;

        sample.Owed.Least.Should().Be(62);
        sample.Drawn.Units.Should().HaveCountGreaterThanOrEqualTo(62).And.OnlyHaveUniqueItems();
        sample.Drawn.Strata.Select(stratum => stratum.Stratum).Should().BeEquivalentTo(Surveyed.Customers.Select(customer => customer.Stratum).Distinct());
        sample.Drawn.Strata.Should().OnlyContain(stratum => stratum.Units.Count >= 1);
    }

    [Fact]
    public void The_same_seed_asks_the_same_customers_in_whatever_order_they_are_listed_and_another_seed_others()
    {
        var owed = Surveyed.Complete.Sample!.Owed;

        SurveySample.Draw("2026/1", owed, Surveyed.Customers.Reverse()).Drawn.Units.Should().Equal(Asked);
        SurveySample.Draw("2026/2", owed, Surveyed.Customers).Drawn.Units.Should().NotEqual(Asked);
    }

    [Fact]
    public void More_strata_than_the_sample_has_places_make_it_grow_and_it_says_so()
    {
        var owed = new OwedSample(SamplePlan.SatisfactionSurvey, "all", 12, 1);
        var customers = Enumerable.Range(0, 12).Select(i => new SurveyedCustomer($"K{i}", new FormatCode("ZBS"[i % 3]), (AreaClass)(1 + (i % 4)), MarketType.Urban));

        var drawn = SurveySample.Draw("2026/1", owed, customers).Drawn;

        (drawn.Units.Count, drawn.GrownBy).Should().Be((12, 11));
        drawn.ToString().Should().EndWith("11 more than 1");
    }

    [Fact]
    public void A_sample_by_a_size_for_others_or_of_customers_that_are_in_no_class_is_refused()
    {
        var owed = Surveyed.Complete.Sample!.Owed;

        FluentActions.Invoking(() => SurveySample.Draw("2026/1", owed, Surveyed.Customers.Skip(1))).Should().Throw<ArgumentException>().WithMessage("*1233 customers*");
        FluentActions.Invoking(() => SurveySample.Draw("2026/1", owed, Surveyed.Customers, 61)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*size 61*at least 62*");
        FluentActions.Invoking(() => SurveySample.Draw("2026/1", Cycles.Complete.Samples[0].Owed, Surveyed.Customers.Take(47))).Should().Throw<ArgumentException>().WithMessage("*DepartmentLine*");
        FluentActions.Invoking(() => SurveySample.Draw("2026/1", owed, [.. Surveyed.Customers.Skip(1), Surveyed.Customers[0] with { Format = default }])).Should().Throw<ArgumentException>().WithMessage("*K0*business format*");
    }

    [Fact]
    public void A_survey_leads_to_measures_that_work()
    {
        var record = Surveyed.Moved(Surveyed.Complete, [.. Surveyed.WayTo(State.Executed), Trigger.FindEffective]);

        record.State.Should().Be("Verified");
        record.History.SelectMany(happened => happened.Clauses).Should().Contain(["TOB-25.2", "TOB-25.3", "TOB-25.4", "TOB-25.5"]);
        Surveyed.Moved(Surveyed.WithoutProblems, Trigger.DrawSample, Trigger.Conduct, Trigger.Report, Trigger.FindNoProblem).State.Should().Be("Verified");
    }

    [Fact]
    public void Measures_that_do_not_work_are_followed_by_others_until_they_do()
    {
        var first = Surveyed.In(State.Executed, Surveyed.InTwoRounds);
        first.When(Trigger.FindNotEffective, TobaccoRoles.CityMarketingCentre, Later).ExpectAccepted(State.NotEffective)
            .ExpectOrder(new SurveyOrder(SurveyTask.PlanRectification, "2026/1", "tob.county-branch", "scarce brands")).ExpectClauses("GAP-TOB-25.5");
        first.When(Trigger.FindEffective, TobaccoRoles.CityMarketingCentre, Later).ExpectRefused("tob.survey.work", clause: "TOB-25.5");

        Surveyed.Moved(
            Surveyed.InTwoRounds,
            [.. Surveyed.WayTo(State.Executed), Trigger.FindNotEffective, Trigger.PlanRectification, Trigger.Execute, Trigger.FindEffective]).State.Should().Be("Verified");
    }

    [Fact]
    public void Another_round_has_a_measure_against_each_problem_that_the_last_one_left()
    {
        var elsewhere = Surveyed.InTwoRounds with { Rounds = [[Surveyed.Works with { Works = false }], [Surveyed.Works with { Problem = "rude drivers" }]] };

        Surveyed.In(State.NotEffective, elsewhere).When(Trigger.PlanRectification, TobaccoRoles.CountyBranch, Later)
            .ExpectRefused("tob.survey.has-measures", actual: "nothing against scarce brands", clause: "GAP-TOB-25.5");
        Surveyed.In(State.NotEffective, Surveyed.InTwoRounds).When(Trigger.PlanRectification, TobaccoRoles.CountyBranch, Later).ExpectAccepted(State.RectificationPlanned);
    }

    [Fact]
    public void Each_step_orders_the_next()
    {
        Surveyed.In(State.Scheduled, Surveyed.Complete).When(Trigger.DrawSample, TobaccoRoles.CityCompany, Later)
            .ExpectOrder(new SurveyOrder(SurveyTask.Ask, "2026/1", "tob.city-company", Surveyed.Complete.Sample!.Drawn.ToString()));
        Surveyed.In(State.Conducted, Surveyed.Complete).When(Trigger.Report, TobaccoRoles.CityCompany, Later)
            .ExpectOrder(new SurveyOrder(SurveyTask.PlanRectification, "2026/1", "tob.county-branch", "scarce brands"));
        Surveyed.In(State.Reported, Surveyed.Complete).When(Trigger.PlanRectification, TobaccoRoles.CountyBranch, Later)
            .ExpectOrder(new SurveyOrder(SurveyTask.Track, "2026/1", "tob.city-marketing-centre", "Wolong: brands are rotated"));
    }

    [Theory]
    [MemberData(nameof(Demands))]
    public void A_demand_that_is_not_met_is_named_with_its_clause_and_nothing_else_is(State state, Trigger trigger, string demand, string clause, SatisfactionSurvey survey) =>
        Surveyed.In(state, survey).When(trigger, Surveyed.RoleOf(trigger), Later).ExpectRefused(demand, clause: clause)
            .Outcome.Should().BeOfType<Refused>().Which.Unmet.Should().ContainSingle();

    [Theory]
    [MemberData(nameof(States))]
    public void A_state_refuses_what_it_does_not_know_and_whom_it_is_not_for(State state)
    {
        Role[] all = [TobaccoRoles.CityCompany, TobaccoRoles.CountyBranch, TobaccoRoles.CityMarketingCentre, TobaccoRoles.Customer];
        foreach (var trigger in Enum.GetValues<Trigger>())
        {
            var scenario = Surveyed.In(state, Surveyed.Complete);
            if (!Known[state].Contains(trigger))
                scenario.When(trigger, Surveyed.RoleOf(trigger), Later).ExpectNotPermitted().Outcome.Should().BeOfType<NotPermitted>().Subject.MustCite(Surveyed.Lifecycle.Description);
            else
                all.Should().OnlyContain(role => role.Equals(Surveyed.RoleOf(trigger)) || scenario.When(trigger, role, Later).Outcome is Refused, $"{trigger} in {state}");
        }
    }

    [Fact]
    public void Surveys_keep_the_contract_of_lifecycles_and_every_transition_can_be_walked() =>
        LifecycleContract.Of(TobaccoRetail.Surveys, new TobaccoRetailModule())
            .Samples(new SatisfactionSurvey("2026/1"), Surveyed.Complete, Surveyed.WithoutProblems, Surveyed.InTwoRounds)
            .StartingAt(Cycles.Monday)
            .Verify().ExpectEveryTransition();
}
