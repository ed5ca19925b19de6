using CustomerServiceRules.Facts;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Visits.Sampling;
using State = CustomerServiceRules.Procedures.TobaccoRetail.SupervisionState;
using Trigger = CustomerServiceRules.Procedures.TobaccoRetail.SupervisionTrigger;

namespace CustomerServiceRules.Scenarios.TobaccoSupervision;

public sealed class CycleDemandScenarios
{
    private static readonly DateTimeOffset Later = Cycles.MonthEnd.AddHours(2);

    private static readonly Dictionary<State, Trigger[]> Known = new()
    {
        [State.CyclePlanned] = [Trigger.DrawSample, Trigger.RecordDelay],
        [State.Sampled] = [Trigger.RecordChecks, Trigger.RecordDelay],
        [State.Checked] = [Trigger.FindNothing, Trigger.MakeFinding],
        [State.Clean] = [Trigger.MakeFinding, Trigger.Summarise],
        [State.FindingMade] = [Trigger.NotifyResponsible, Trigger.OpenSanctionMatter],
        [State.Notified] = [Trigger.BeginRectification, Trigger.OpenSanctionMatter],
        [State.Rectifying] = [Trigger.VerifyRectification, Trigger.SendBack, Trigger.OpenSanctionMatter],
        [State.Verified] = [Trigger.Summarise, Trigger.MakeFinding, Trigger.OpenSanctionMatter],
        [State.Summarised] = [Trigger.Publish],
        [State.Published] = [Trigger.CountInAssessment],
        [State.PerformanceEffective] = [],
    };

    public static TheoryData<State> States => [.. Enum.GetValues<State>()];

    /// <summary>What a trigger demands, and the cycle that has everything else.</summary>
    public static TheoryData<State, Trigger, string, string, SupervisionCycle> Demands()
    {
        var (complete, found) = (Cycles.Complete, Cycles.WithFindings);
        return new TheoryData<State, Trigger, string, string, SupervisionCycle>
        {
            { State.CyclePlanned, Trigger.DrawSample, "tob.supervision.has-staff", "TOB-22.1c", complete with { Staff = [] } },
            { State.CyclePlanned, Trigger.DrawSample, "tob.supervision.sizes-are-decided", "TOB-22.1b", complete with { Sizes = null } },
            { State.CyclePlanned, Trigger.DrawSample, "tob.supervision.sizes-are-decided", "TOB-22.1b", complete with { Sizes = Cycles.County.Sizes } },
            { State.CyclePlanned, Trigger.DrawSample, "tob.supervision.samples-are-large-enough", "OQ-16", complete with { Samples = [] } },
            { State.CyclePlanned, Trigger.DrawSample, "tob.supervision.samples-are-large-enough", "TOB-22.1b", complete with { Samples = [Drawn(4, Cycles.Line)] } },
            { State.CyclePlanned, Trigger.DrawSample, "tob.supervision.samples-are-large-enough", "TOB-22.1b", complete with { Samples = [Drawn(5, Cycles.Line[..46])] } },
            { State.Sampled, Trigger.RecordChecks, "tob.supervision.staff-is-checked", "TOB-22.1c", complete with { Staff = [.. complete.Staff, "Wang"] } },
            { State.Sampled, Trigger.RecordChecks, "tob.supervision.all-means-are-used", "TOB-21.1", complete with { Checks = [.. complete.Checks.Where(check => check.Means != SupervisionMeans.OrderRecordings)] } },
            { State.Sampled, Trigger.RecordChecks, "tob.supervision.sample-is-asked", "TOB-22.1b", complete with { Ratings = [.. complete.Ratings.Skip(1)] } },
            { State.Checked, Trigger.FindNothing, "tob.supervision.has-no-finding", "TOB-22.4", found },
            { State.Checked, Trigger.MakeFinding, "tob.supervision.has-finding", "TOB-22.1d", complete },
            { State.Checked, Trigger.MakeFinding, "tob.supervision.findings-name-person", "TOB-22.4", found with { Findings = [Cycles.InTime with { Staff = " " }] } },
            { State.Sampled, Trigger.RecordChecks, "tob.supervision.sample-is-asked", "TOB-22.1b", complete with { Ratings = [.. complete.Ratings.Select(rating => rating with { Staff = "Wang" })] } },
            { State.Clean, Trigger.MakeFinding, "tob.supervision.findings-name-person", "TOB-22.4", found with { Findings = [Cycles.InTime with { Unit = "" }] } },
            { State.Clean, Trigger.MakeFinding, "tob.supervision.has-finding", "TOB-22.1d", complete },
            { State.Clean, Trigger.Summarise, "tob.supervision.has-no-finding", "TOB-22.1d", complete with { Findings = [Cycles.Untidy] } },
            { State.Clean, Trigger.Summarise, "tob.supervision.has-summary", "TOB-22.4", complete with { Summary = "" } },
            { State.FindingMade, Trigger.NotifyResponsible, "tob.supervision.findings-name-person", "TOB-22.4", found with { Findings = [Cycles.InTime with { What = "" }] } },
            { State.FindingMade, Trigger.OpenSanctionMatter, "tob.supervision.has-finding-to-sanction", "TOB-26.1", found with { Findings = [Cycles.Untidy] } },
            { State.FindingMade, Trigger.OpenSanctionMatter, "tob.supervision.has-finding-to-sanction", "TOB-26.1", found with { Findings = [Cycles.InTime with { Staff = "" }] } },
            { State.FindingMade, Trigger.OpenSanctionMatter, "tob.supervision.has-finding-to-sanction", "TOB-26.1", found with { Findings = [Cycles.InTime with { Ground = (SanctionGround)9 }] } },
            { State.Notified, Trigger.BeginRectification, "tob.supervision.has-measures", "TOB-22.1d", found with { Findings = [Cycles.InTime, Cycles.Untidy with { Measure = null }] } },
            { State.Rectifying, Trigger.VerifyRectification, "tob.supervision.is-put-right", "GAP-TOB-3.12", found with { Findings = [Cycles.InTime, Cycles.Untidy with { IsPutRight = null }] } },
            { State.Rectifying, Trigger.SendBack, "tob.supervision.is-not-put-right", "GAP-TOB-3.12", found with { Findings = [Cycles.InTime with { IsPutRight = null }] } },
            { State.Verified, Trigger.Summarise, "tob.supervision.is-put-right", "GAP-TOB-3.12", found with { Findings = [.. found.Findings, Cycles.Untidy with { IsPutRight = null }] } },
            { State.Verified, Trigger.MakeFinding, "tob.supervision.has-open-finding", "TOB-22.1d", found },
            { State.Verified, Trigger.MakeFinding, "tob.supervision.findings-name-person", "TOB-22.4", found with { Findings = [.. found.Findings, Cycles.Untidy with { Staff = "", IsPutRight = null }] } },
            { State.Verified, Trigger.Summarise, "tob.supervision.has-summary", "TOB-22.4", found with { Summary = null } },
            { State.Verified, Trigger.Summarise, "tob.supervision.sanction-matters-are-open", "TOB-26.1", found with { Findings = [Cycles.InTime, Cycles.InTime with { Staff = "Wang" }] } },
            { State.Summarised, Trigger.Publish, "tob.supervision.has-bulletin", "TOB-22.4", found with { Bulletin = null } },
            { State.Published, Trigger.CountInAssessment, "tob.supervision.is-counted", "TOB-22.4", found with { CountedFrom = null } },
        };
    }

    [Theory]
    [MemberData(nameof(States))]
    public void A_state_refuses_every_trigger_that_it_does_not_know_and_cites_its_clauses(State state)
    {
        foreach (var trigger in Enum.GetValues<Trigger>().Except(Known[state]))
        {
            Cycles.In(state, Cycles.WithFindings).When(trigger, Cycles.RoleOf(trigger), Later).ExpectNotPermitted()
                .Outcome.Should().BeOfType<NotPermitted>().Subject.MustCite(Cycles.Lifecycle.Description)
                .Permitted.Select(known => known.Name).Should().BeEquivalentTo(Known[state].Select(known => known.ToString()), $"{trigger} in {state}");
        }
    }

    [Theory]
    [MemberData(nameof(States))]
    public void A_trigger_is_refused_to_everybody_but_those_who_may_fire_it(State state)
    {
        Role[] all =
        [
            TobaccoRoles.Customer, TobaccoRoles.CustomerManager, TobaccoRoles.CityCompany, TobaccoRoles.Unit, TobaccoRoles.CountyBranch, TobaccoRoles.CityMarketingCentre,
            TobaccoRoles.CountyCustomerServiceDepartment, TobaccoRoles.CigaretteCustomerServiceCentre, TobaccoRoles.ComplaintAssessmentCentre, Role.Clock,
        ];
        foreach (var trigger in Known[state])
        {
            foreach (var role in all.Where(role => !role.Equals(Cycles.RoleOf(trigger))))
                Cycles.In(state, Cycles.WithFindings).When(trigger, role, Later).Outcome.Should().BeOfType<Refused>($"{role} may not {trigger} in {state}");
        }
    }

    [Theory]
    [InlineData(SupervisionLevel.Department, "tob.county-customer-service-department")]
    [InlineData(SupervisionLevel.CountyBranch, "tob.cigarette-customer-service-centre")]
    [InlineData(SupervisionLevel.City, "tob.complaint-assessment-centre")]
    public void Each_level_supervises_by_its_own_unit(SupervisionLevel level, string role)
    {
        var cycle = level switch
        {
            SupervisionLevel.Department => Cycles.Complete,
            SupervisionLevel.CountyBranch => Cycles.County,
            _ => Cycles.City,
        };
        var other = level == SupervisionLevel.City ? TobaccoRoles.CountyCustomerServiceDepartment : TobaccoRoles.ComplaintAssessmentCentre;
        var planned = Cycles.Book.Given(TobaccoRetail.SupervisionCycles, cycle).Since(Cycles.Monday);

        planned.When(Trigger.DrawSample, Cycles.RoleOf(Trigger.DrawSample, level), Later).ExpectAccepted(State.Sampled);
        planned.When(Trigger.DrawSample, other, Later).ExpectRefused("tob.supervision.is-of-its-level", actual: other.Id, required: role, clause: "TOB-22.0");
    }

    [Theory]
    [MemberData(nameof(Demands))]
    public void A_demand_that_is_not_met_is_named_with_its_clause_and_nothing_else_is(State state, Trigger trigger, string demand, string clause, SupervisionCycle cycle) =>
        Cycles.In(state, cycle).When(trigger, Cycles.RoleOf(trigger), Later).ExpectRefused(demand, clause: clause)
            .Outcome.Should().BeOfType<Refused>().Which.Unmet.Should().ContainSingle();

    [Fact]
    public void A_sample_that_is_too_small_is_told_by_how_much()
    {
        Cycles.In(State.CyclePlanned, Cycles.Complete with { Samples = [Drawn(4, Cycles.Line)] }).When(Trigger.DrawSample, TobaccoRoles.CountyCustomerServiceDepartment, Later)
            .ExpectRefused("tob.supervision.samples-are-large-enough", actual: "DepartmentLine|line 4: 4 of 47", required: "DepartmentLine|line 4: 5 of 47");
        Cycles.In(State.Sampled, Cycles.Complete with { Ratings = [.. Cycles.Complete.Ratings.Skip(1)] }).When(Trigger.RecordChecks, TobaccoRoles.CountyCustomerServiceDepartment, Later)
            .ExpectRefused("tob.supervision.sample-is-asked", actual: "DepartmentLine|line 4: 4", required: "DepartmentLine|line 4: 5");
    }

    [Fact]
    public void A_larger_draw_allows_for_customers_that_nobody_reached()
    {
        var reserve = Drawn(7, Cycles.Line);
        var cycle = Cycles.Complete with
        {
            Samples = [reserve],
            Ratings = [.. reserve.Drawn.Units.Skip(2).Select(unit => new ServiceRating(unit, "Zhang", MarketingPost.CustomerManager, true))],
        };

        Cycles.In(State.Sampled, cycle).When(Trigger.RecordChecks, TobaccoRoles.CountyCustomerServiceDepartment, Later).ExpectAccepted(State.Checked);
    }

    [Fact]
    public void The_city_checks_those_whom_it_has_drawn_and_asks_on_the_lines_of_each()
    {
        var city = Cycles.Book.Given(TobaccoRetail.SupervisionCycles, Cycles.City with { Staff = [Cycles.City.Staff[0]] }).Since(Cycles.Monday);
        city.When(Trigger.DrawSample, TobaccoRoles.ComplaintAssessmentCentre, Later)
            .ExpectRefused("tob.supervision.has-staff", actual: Cycles.City.Staff[0].Value, required: $"{Cycles.City.Staff[0]}, {Cycles.City.Staff[1]}", clause: "TOB-22.3a");

        var withoutLines = Cycles.Book.Given(new SampledPopulation("C1", SamplePlan.CityStaff, "staff", 33)).AsOf(Cycles.Monday).When(TobaccoRetail.SampleSizes).Decision;
        Cycles.Book.Given(TobaccoRetail.SupervisionCycles, Cycles.City with { Sizes = withoutLines }).Since(Cycles.Monday)
            .When(Trigger.DrawSample, TobaccoRoles.ComplaintAssessmentCentre, Later)
            .ExpectRefused("tob.supervision.sizes-are-decided", actual: "CityStaff|staff|2|33", required: $"CityStaff; CityLines|{Cycles.City.Staff[0]}; CityLines|{Cycles.City.Staff[1]}", clause: "TOB-22.3b");
    }

    [Fact]
    public void The_city_draws_its_staff_once()
    {
        var again = new SupervisionSample(Cycles.City.Samples.Single(sample => sample.Owed.Plan == SamplePlan.CityStaff).Owed, SeededDraw.Draw("2026-11/again", [.. Enumerable.Range(1, 33).Select(number => (SubjectId)$"S{number}")], 2));
        var city = Cycles.City with { Samples = [.. Cycles.City.Samples, again], Staff = [.. Cycles.City.Staff.Union(again.Drawn.Units)] };

        Cycles.Book.Given(TobaccoRetail.SupervisionCycles, city).Since(Cycles.Monday).When(Trigger.DrawSample, TobaccoRoles.ComplaintAssessmentCentre, Later)
            .ExpectRefused("tob.supervision.staff-is-drawn-once", actual: "CityStaff|staff; CityStaff|staff", required: "one sample", clause: "TOB-22.3a");
        Cycles.Book.Given(TobaccoRetail.SupervisionCycles, Cycles.City).Since(Cycles.Monday).When(Trigger.DrawSample, TobaccoRoles.ComplaintAssessmentCentre, Later).ExpectAccepted(State.Sampled);
    }

    [Fact]
    public void The_city_asks_about_each_of_those_whom_it_has_drawn()
    {
        var (one, other) = (Cycles.City.Staff[0], Cycles.City.Staff[1]);
        var aboutOne = Cycles.City with { Ratings = [.. Cycles.City.Ratings.Select(rating => rating with { Staff = one })] };
        var sampled = Cycles.Moved(Cycles.City, Trigger.DrawSample);

        Cycles.Book.Given(TobaccoRetail.SupervisionCycles, aboutOne).At(sampled).When(Trigger.RecordChecks, TobaccoRoles.ComplaintAssessmentCentre, Later)
            .ExpectRefused("tob.supervision.sample-is-asked", actual: $"CityLines|{one}: 5; CityLines|{other}: 0", clause: "TOB-22.3b");
        Cycles.Book.Given(TobaccoRetail.SupervisionCycles, Cycles.City).At(sampled).When(Trigger.RecordChecks, TobaccoRoles.ComplaintAssessmentCentre, Later).ExpectAccepted(State.Checked);
    }

    [Fact]
    public void A_sanction_matter_is_refused_to_another_level_and_it_says_so() =>
        Cycles.In(State.FindingMade, Cycles.WithFindings).When(Trigger.OpenSanctionMatter, TobaccoRoles.ComplaintAssessmentCentre, Later)
            .ExpectRefused("tob.supervision.has-finding-to-sanction", actual: "tob.complaint-assessment-centre", required: "tob.county-customer-service-department", clause: "TOB-22.0");

    [Fact]
    public void A_cycle_without_an_ID_or_a_level_is_refused()
    {
        FluentActions.Invoking(() => new SupervisionCycle(default, SupervisionLevel.City, Later)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new SupervisionCycle("C1", 0, Later)).Should().Throw<ArgumentException>().WithMessage("*Department*");
        new SupervisionCycle("C1", SupervisionLevel.City, new DateTimeOffset(2026, 12, 31, 23, 59, 59, TimeSpan.FromHours(8))).MonthEnds
            .Should().Be(new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.FromHours(8)));
    }

    private static SupervisionSample Drawn(int size, SubjectId[] from) => new(Cycles.Complete.Samples[0].Owed, SeededDraw.Draw("2026-11/line 4", from, size));
}
