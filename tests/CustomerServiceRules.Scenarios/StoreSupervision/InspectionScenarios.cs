using CustomerServiceRules.Calendars;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.StoreService;
using CustomerServiceRules.Scenarios.Stores;
using CustomerServiceRules.Testing;
using State = CustomerServiceRules.Procedures.StoreService.InspectionState;
using Trigger = CustomerServiceRules.Procedures.StoreService.InspectionTrigger;

namespace CustomerServiceRules.Scenarios.StoreSupervision;

public sealed class InspectionScenarios
{
    private static readonly DateTimeOffset Later = Inspected.Monday.AddHours(2);

    private static readonly Dictionary<State, Trigger[]> Known = new()
    {
        [State.Planned] = [Trigger.Check],
        [State.Checked] = [Trigger.FindNothing, Trigger.MakeFinding],
        [State.Clean] = [Trigger.Close, Trigger.Report],
        [State.FindingMade] = [Trigger.UrgeRectification],
        [State.RectificationUrged] = [Trigger.Rectify],
        [State.Rectified] = [Trigger.Confirm, Trigger.SendBack],
        [State.Confirmed] = [Trigger.Close, Trigger.Report],
        [State.Reported] = [],
        [State.Closed] = [],
    };

    public static TheoryData<State> States => [.. Enum.GetValues<State>()];

    public static TheoryData<State, Trigger, string, string, StoreInspection> Demands()
    {
        var (check, spot, audit) = (Inspected.Check, Inspected.SpotCheck, Inspected.Audit);
        return new TheoryData<State, Trigger, string, string, StoreInspection>
        {
            { State.Planned, Trigger.Check, "scs.supervision.aspects-are-seen", "SCS-7.1.1", check with { Aspects = [InspectedAspect.ServiceQuality, InspectedAspect.Discipline] } },
            { State.Planned, Trigger.Check, "scs.supervision.aspects-are-seen", "SCS-7.1.3", audit with { Aspects = [InspectedAspect.ExecutionOfRules] } },
            { State.Planned, Trigger.Check, "scs.supervision.aspects-are-seen", "SCS-7.1.1", spot with { Aspects = [] } },
            { State.Planned, Trigger.Check, "scs.supervision.is-on-a-drawn-day", "SCS-7.1.2", spot with { On = new DateOnly(2026, 3, 1) } },
            { State.Planned, Trigger.Check, "scs.supervision.is-on-a-drawn-day", "GAP-SCS-7.1.2a", spot with { Drawn = null } },
            { State.Planned, Trigger.Check, "scs.supervision.is-on-a-drawn-day", "SCS-7.1.2", spot with { On = null } },
            { State.Checked, Trigger.FindNothing, "scs.supervision.has-no-finding", "SCS-7.1.1", check },
            { State.Checked, Trigger.MakeFinding, "scs.supervision.has-finding", "SCS-7.1.2", check with { Findings = [] } },
            { State.Checked, Trigger.MakeFinding, "scs.supervision.has-finding", "SCS-7.1.2", check with { Findings = [Inspected.Late with { Responsible = " " }] } },
            { State.RectificationUrged, Trigger.Rectify, "scs.supervision.has-remedies", "GAP-SCS-7.1.2b", check with { Findings = [Inspected.Late with { Remedy = null }] } },
            { State.Rectified, Trigger.Confirm, "scs.supervision.is-put-right", "GAP-SCS-7.1.2b", check with { Findings = [Inspected.Late with { IsPutRight = null }] } },
            { State.Rectified, Trigger.SendBack, "scs.supervision.is-not-put-right", "GAP-SCS-7.1.2b", check },
            { State.Clean, Trigger.Report, "scs.supervision.has-report", "SCS-7.1.3", Inspected.CleanAudit with { Report = "" } },
            { State.Confirmed, Trigger.Report, "scs.supervision.has-report", "SCS-7.1.3", audit with { Report = null } },
            { State.Clean, Trigger.Close, "scs.supervision.is-no-audit", "SCS-7.1.3", Inspected.CleanAudit },
            { State.Confirmed, Trigger.Close, "scs.supervision.is-no-audit", "GAP-SCS-7.1.2c", audit },
            { State.Clean, Trigger.Report, "scs.supervision.is-audit", "SCS-7.1.3", check with { Findings = [], Report = "none is asked for" } },
            { State.Confirmed, Trigger.Report, "scs.supervision.is-audit", "SCS-7.1.3", check with { Report = "none is asked for" } },
        };
    }

    [Fact]
    public void What_a_check_finds_is_urged_put_right_and_confirmed()
    {
        foreach (var inspection in new[] { Inspected.Check, Inspected.SpotCheck, Inspected.Audit })
        {
            var record = Inspected.Moved(inspection, Inspected.WayTo(State.Confirmed));
            record.History.Select(happened => happened.To).Should().Equal("Planned", "Checked", "FindingMade", "RectificationUrged", "Rectified", "Confirmed");
            record.History.SelectMany(happened => happened.Clauses).Should().Contain(["SCS-7.1.1", "SCS-7.1.2", "SCS-7.1.3"]);
        }
    }

    [Theory]
    [InlineData(InspectionKind.SupervisorCheck, "scs.supervisor")]
    [InlineData(InspectionKind.SpotCheck, "scs.store-manager")]
    [InlineData(InspectionKind.InternalAudit, "scs.internal-audit")]
    public void Each_inspection_is_its_inspectors_own(InspectionKind kind, string inspector)
    {
        var inspection = new[] { Inspected.Check, Inspected.SpotCheck, Inspected.Audit }.Single(one => one.Kind == kind);
        foreach (var (state, trigger) in Known.SelectMany(entry => entry.Value.Select(trigger => (entry.Key, trigger))).Where(step => step.trigger is not (Trigger.Rectify or Trigger.Report)))
        {
            foreach (var role in new[] { StoreRoles.Supervisor, StoreRoles.StoreManager, StoreRoles.InternalAudit }.Where(role => role.Id != inspector))
                Inspected.In(state, inspection).When(trigger, role, Later).ExpectRefused("scs.supervision.is-its-inspector", actual: role.Id, required: inspector);
        }
    }

    [Fact]
    public void Whoever_has_to_put_it_right_is_urged_also_a_second_time()
    {
        var open = Inspected.Check with { Findings = [Inspected.Late with { IsPutRight = false }, Inspected.Late with { What = "no price tags", Responsible = "Wang" }] };

        Inspected.In(State.FindingMade, open).When(Trigger.UrgeRectification, StoreRoles.Supervisor, Later)
            .ExpectAccepted(State.RectificationUrged).ExpectOrder(new InspectionOrder("Li", "I1", "the till opens late")).ExpectClauses("SCS-7.1.2");
        Inspected.In(State.Rectified, open).When(Trigger.SendBack, StoreRoles.Supervisor, Later)
            .ExpectAccepted(State.RectificationUrged).ExpectOrder(new InspectionOrder("Li", "I1", "the till opens late"));
    }

    [Fact]
    public void An_audit_ends_with_a_report_whether_or_not_it_found_anything()
    {
        Inspected.In(State.Clean, Inspected.CleanAudit).When(Trigger.Report, StoreRoles.InternalAudit, Later).ExpectAccepted(State.Reported).ExpectOrder(new InspectionOrder("scs.supervisor", "I3", "audit 2026/1"));
        Inspected.In(State.Confirmed, Inspected.Audit).When(Trigger.Report, StoreRoles.InternalAudit, Later).ExpectAccepted(State.Reported).ExpectClauses("SCS-7.1.3");
    }

    [Theory]
    [InlineData(InspectionKind.SupervisorCheck)]
    [InlineData(InspectionKind.SpotCheck)]
    public void A_check_and_a_spot_check_end_when_whoever_made_them_closes_them(InspectionKind kind)
    {
        var inspection = new[] { Inspected.Check, Inspected.SpotCheck }.Single(one => one.Kind == kind);
        foreach (var (state, closing) in new[] { (State.Confirmed, inspection), (State.Clean, inspection with { Findings = [] }) })
        {
            Inspected.In(state, closing).When(Trigger.Close, Inspected.RoleOf(Trigger.Close, kind), Later)
                .ExpectAccepted(State.Closed).ExpectClauses("GAP-SCS-7.1.2c", "SCS-7.1.1", "SCS-7.1.2").ExpectEffects();
        }

        Inspected.Lifecycle.Description.States.Where(state => state.IsFinal).Select(state => state.Name).Should().BeEquivalentTo("Reported", "Closed");
    }

    [Theory]
    [MemberData(nameof(Demands))]
    public void A_demand_that_is_not_met_is_named_with_its_clause_and_nothing_else_is(State state, Trigger trigger, string demand, string clause, StoreInspection inspection) =>
        Inspected.In(state, inspection).When(trigger, Inspected.RoleOf(trigger, inspection.Kind), Later).ExpectRefused(demand, clause: clause)
            .Outcome.Should().BeOfType<Refused>().Which.Unmet.Should().ContainSingle();

    [Theory]
    [MemberData(nameof(States))]
    public void A_state_refuses_every_trigger_that_it_does_not_know_and_cites_its_clauses(State state)
    {
        foreach (var trigger in Enum.GetValues<Trigger>().Except(Known[state]))
        {
            Inspected.In(state, Inspected.Audit).When(trigger, Inspected.RoleOf(trigger, InspectionKind.InternalAudit), Later).ExpectNotPermitted()
                .Outcome.Should().BeOfType<NotPermitted>().Subject.MustCite(Inspected.Lifecycle.Description)
                .Permitted.Select(known => known.Name).Should().BeEquivalentTo(Known[state].Select(known => known.ToString()));
        }

        foreach (var trigger in Known[state])
            Inspected.In(state, Inspected.Audit).When(trigger, StoreRoles.Customer, Later).ExpectRefused(trigger.ToString());
    }

    [Fact]
    public void Spot_checks_are_drawn_so_that_anybody_can_draw_them_again()
    {
        Inspected.Drawn.Days.Should().HaveCount(3).And.BeInAscendingOrder().And.BeSubsetOf(Inspected.WorkingDays).And.OnlyHaveUniqueItems();
        SpotCheckDays.Draw("2026-03/store 7", Inspected.WorkingDays.Reverse(), 3).Days.Should().Equal(Inspected.Drawn.Days);
        Enumerable.Range(1, 12).Select(store => string.Join(' ', SpotCheckDays.Draw($"2026-03/store {store}", Inspected.WorkingDays, 3).Days)).Distinct().Should().HaveCountGreaterThan(10);
        FluentActions.Invoking(() => SpotCheckDays.Draw("a", [], 1)).Should().Throw<ArgumentException>().WithMessage("*nobody*");
    }

    [Fact]
    public void Without_a_stated_interval_no_clock_runs()
    {
        Inspected.Book.Given(Inspected.Check).AsOf(Later).When(StoreService.InspectionLimits).ExpectUndecided().ExpectWhyNot("scs.inspection-limits.supervisor-check", clause: "GAP-SCS-7.1.1");
        Inspected.Lifecycle.Clocks(Inspected.Moved(Inspected.Check, Inspected.WayTo(State.FindingMade)), Inspected.Check, Later).Should().BeEmpty();
    }

    [Theory]
    [InlineData(InspectionKind.SupervisorCheck, "2026-03-09T17:00:00+08:00", "SCS-7.1.1")]
    [InlineData(InspectionKind.InternalAudit, "2026-06-01T00:00:00+08:00", "SCS-7.1.3")]
    public void A_stated_interval_runs_from_the_inspection_before(InspectionKind kind, string due, string clause)
    {
        var at = DateTimeOffset.Parse(due, System.Globalization.CultureInfo.InvariantCulture);
        var (book, inspection) = WithLimits(kind == InspectionKind.InternalAudit ? Inspected.Audit : Inspected.Check);
        var role = Inspected.RoleOf(Trigger.Check, kind);
        var planned = book.Given(StoreService.Inspections, inspection).Since(Inspected.Monday);

        planned.When(Trigger.Check, role, at).ExpectClock(InspectionLifecycle.CheckClock, at).ExpectClock(InspectionLifecycle.CheckClock, ClockStatus.Kept);
        planned.When(Trigger.Check, role, at.AddSeconds(-1)).ExpectClock(InspectionLifecycle.CheckClock, ClockStatus.Kept);
        planned.When(Trigger.Check, role, at.AddSeconds(1)).ExpectClock(InspectionLifecycle.CheckClock, ClockStatus.Late);
        book.Given(inspection with { Limits = null }).AsOf(Inspected.Monday).When(StoreService.InspectionLimits).ExpectClauses(clause, "OURS-1", "SCS-7.1.2");
    }

    [Fact]
    public void A_spot_check_has_no_interval_but_its_findings_have_a_limit()
    {
        var (book, spot) = WithLimits(Inspected.SpotCheck);

        spot.Limits!.Clocks.Should().Equal(InspectionLifecycle.RectifyClock);
        book.Given(StoreService.Inspections, spot).At(Inspected.Moved(Inspected.SpotCheck, Inspected.WayTo(State.FindingMade)))
            .When(Trigger.UrgeRectification, StoreRoles.StoreManager, Later)
            .ExpectClock(InspectionLifecycle.RectifyClock, new DateTimeOffset(2026, 3, 4, 17, 0, 0, TimeSpan.FromHours(8)));
    }

    [Fact]
    public void An_inspection_without_ID_store_or_kind_is_refused()
    {
        FluentActions.Invoking(() => new StoreInspection(default, "store 7", InspectionKind.SpotCheck)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new StoreInspection("I1", " ", InspectionKind.SpotCheck)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new StoreInspection("I1", "store 7", 0)).Should().Throw<ArgumentException>().WithMessage("*SpotCheck*");
    }

    [Fact]
    public void Inspections_keep_the_contract_of_lifecycles_and_every_transition_can_be_walked() =>
        LifecycleContract.Of(StoreService.Inspections, new StoreServiceModule(), new OurStores())
            .WithCalendar(CalendarBook.Organisation, Stores.Stores.NineToFive)
            .Samples(
                new StoreInspection("I1", "store 7", InspectionKind.SpotCheck), Inspected.Check, Inspected.SpotCheck, Inspected.Audit, Inspected.CleanAudit,
                Inspected.Check with { Findings = [Inspected.Late with { IsPutRight = false }] }, Inspected.Check with { Findings = [] })
            .StartingAt(Inspected.Monday)
            .Verify().ExpectEveryTransition();

    private static (ScenarioBook Book, StoreInspection Inspection) WithLimits(StoreInspection inspection)
    {
        var book = ScenarioBook.Of(new StoreServiceModule(), new OurStores(), new OurIntervals()).WithCalendar(Stores.Stores.NineToFive);
        return (book, inspection with { Limits = CaseLimits.OrNone(book.Given(inspection).AsOf(Inspected.Monday).When(StoreService.InspectionLimits).Decision) });
    }
}
