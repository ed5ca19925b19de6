using CustomerServiceRules.Facts;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Testing;
using CustomerServiceRules.Visits.Sampling;
using State = CustomerServiceRules.Procedures.TobaccoRetail.SupervisionState;
using Trigger = CustomerServiceRules.Procedures.TobaccoRetail.SupervisionTrigger;

namespace CustomerServiceRules.Scenarios.TobaccoSupervision;

/// <summary>Cycles of supervision in November 2026: a line of 47 customers, and a city of 33 marketing staff.</summary>
internal static class Cycles
{
    public static ScenarioBook Book { get; } = ScenarioBook.Of(new TobaccoRetailModule());

    public static Lifecycle<SupervisionCycle, State, Trigger> Lifecycle { get; } = Book.Rulebook.Lifecycle(TobaccoRetail.SupervisionCycles);

    /// <summary>Monday, 2 November 2026, nine o'clock.</summary>
    public static DateTimeOffset Monday { get; } = new(2026, 11, 2, 9, 0, 0, TimeSpan.FromHours(8));

    public static DateTimeOffset MonthEnd { get; } = new(2026, 12, 1, 0, 0, 0, TimeSpan.FromHours(8));

    public static SubjectId[] Line { get; } = Units("K", 47);

    public static SubjectId[] Staff { get; } = Units("S", 33);

    public static SupervisionCycle Planned { get; } = new("D1", SupervisionLevel.Department, Monday);

    /// <summary>The department's cycle with everything but findings.</summary>
    public static SupervisionCycle Complete { get; } = Filled(Planned, new SampledPopulation("D1", SamplePlan.DepartmentLine, "line 4", Line.Length));

    public static SupervisionFinding InTime { get; } = new("Zhang", "Wolong", "came late to K4")
    {
        Ground = SanctionGround.VisitNotInTime,
        Measure = "a set time is kept",
        IsPutRight = true,
    };

    public static SupervisionFinding Untidy { get; } = new("Li", "Wolong", "price tags are missing")
    {
        Origin = FindingOrigin.PeerDepartment,
        Measure = "tags are put up",
        IsPutRight = true,
    };

    public static SupervisionCycle WithFindings { get; } = Complete with { Findings = [InTime, Untidy] };

    public static SupervisionCycle County { get; } = Filled(
        new SupervisionCycle("B1", SupervisionLevel.CountyBranch, Monday), new SampledPopulation("B1", SamplePlan.CountyLine, "line 4", Line.Length));

    public static SupervisionCycle City { get; } = OfCity();

    public static SubjectId[] Units(string letter, int count) => [.. Enumerable.Range(1, count).Select(i => new SubjectId(FormattableString.Invariant($"{letter}{i}")))];

    public static Role RoleOf(Trigger trigger, SupervisionLevel level = SupervisionLevel.Department) => trigger switch
    {
        Trigger.RecordDelay => Role.Clock,
        Trigger.BeginRectification or Trigger.CountInAssessment => TobaccoRoles.Unit,
        _ => level switch
        {
            SupervisionLevel.Department => TobaccoRoles.CountyCustomerServiceDepartment,
            SupervisionLevel.CountyBranch => TobaccoRoles.CigaretteCustomerServiceCentre,
            _ => TobaccoRoles.ComplaintAssessmentCentre,
        },
    };

    public static LifecycleRecord Moved(SupervisionCycle cycle, params Trigger[] triggers) => triggers.Aggregate(
        Lifecycle.Start(cycle.Id.Value, Monday),
        (record, trigger) => Lifecycle.Fire(record, trigger, cycle, RoleOf(trigger, cycle.Level), Monday.AddHours(1)).Should().BeOfType<Accepted>($"{trigger}").Subject.Record);

    public static Trigger[] WayTo(State state) => state switch
    {
        State.CyclePlanned => [],
        State.Sampled => [Trigger.DrawSample],
        State.Checked => [.. WayTo(State.Sampled), Trigger.RecordChecks],
        State.Clean => [.. WayTo(State.Checked), Trigger.FindNothing],
        State.FindingMade => [.. WayTo(State.Checked), Trigger.MakeFinding],
        State.Notified => [.. WayTo(State.FindingMade), Trigger.OpenSanctionMatter, Trigger.NotifyResponsible],
        State.Rectifying => [.. WayTo(State.Notified), Trigger.BeginRectification],
        State.Verified => [.. WayTo(State.Rectifying), Trigger.VerifyRectification],
        State.Summarised => [.. WayTo(State.Verified), Trigger.Summarise],
        State.Published => [.. WayTo(State.Summarised), Trigger.Publish],
        _ => [.. WayTo(State.Published), Trigger.CountInAssessment],
    };

    /// <summary>A scenario in a state, reached by the complete cycle with findings, or without where nothing was found.</summary>
    public static LifecycleScenario<SupervisionCycle, State, Trigger> In(State state, SupervisionCycle cycle) =>
        Book.Given(TobaccoRetail.SupervisionCycles, cycle).At(Moved(state == State.Clean ? Complete : WithFindings, WayTo(state)));

    public static SupervisionCycle Filled(SupervisionCycle cycle, SampledPopulation line)
    {
        var sizes = Book.Given(line).AsOf(Monday).When(TobaccoRetail.SampleSizes).Decision;
        var drawn = SeededDraw.Draw("2026-11/line 4", Line, sizes.Value[0].Least);
        return Seen(cycle with
        {
            Sizes = sizes,
            Samples = [new SupervisionSample(sizes.Value[0], drawn)],
            Staff = ["Zhang", "Li"],
        });
    }

    private static SupervisionCycle OfCity()
    {
        var staff = SeededDraw.Draw("2026-11/staff", Staff, 2);
        SampledPopulation[] populations =
        [
            new("C1", SamplePlan.CityStaff, "staff", Staff.Length),
            .. staff.Units.Select(unit => new SampledPopulation("C1", SamplePlan.CityLines, unit.Value, Line.Length)),
        ];
        var sizes = Book.Given(populations[0], populations[1..]).AsOf(Monday).When(TobaccoRetail.SampleSizes).Decision;
        return Seen(new SupervisionCycle("C1", SupervisionLevel.City, Monday)
        {
            Sizes = sizes,
            Samples = [.. sizes.Value.Select(owed => new SupervisionSample(owed, owed.Plan == SamplePlan.CityStaff ? staff : SeededDraw.Draw($"2026-11/{owed.Name}", Line, owed.Least)))],
            Staff = staff.Units,
        });
    }

    private static SupervisionCycle Seen(SupervisionCycle cycle) => cycle with
    {
        Checks =
        [
            .. cycle.Staff.Select(staff => new StaffCheck(staff, MarketingPost.CustomerManager, SupervisionMeans.Telephone)),
            .. Enum.GetValues<SupervisionMeans>().Skip(1).Select(means => new StaffCheck(cycle.Staff[0], MarketingPost.CustomerManager, means)),
        ],
        Ratings =
        [
            .. cycle.Samples.Where(sample => sample.Owed.Plan != SamplePlan.CityStaff).SelectMany(sample => sample.Drawn.Units.Select(unit =>
                new ServiceRating(unit, sample.Owed.Plan == SamplePlan.CityLines ? sample.Owed.Name : cycle.Staff[0], MarketingPost.CustomerManager, true))),
        ],
        Summary = "two findings",
        Bulletin = "2026-11/1",
        CountedFrom = new DateOnly(2026, 12, 1),
    };
}
