using CustomerServiceRules.Facts;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Testing;
using State = CustomerServiceRules.Procedures.TobaccoRetail.SurveyState;
using Trigger = CustomerServiceRules.Procedures.TobaccoRetail.SurveyTrigger;

namespace CustomerServiceRules.Scenarios.TobaccoSupervision;

/// <summary>The first satisfaction survey of 2026, of 1234 customers in twelve strata.</summary>
internal static class Surveyed
{
    public static Lifecycle<SatisfactionSurvey, State, Trigger> Lifecycle { get; } = Cycles.Book.Rulebook.Lifecycle(TobaccoRetail.Surveys);

    /// <summary>Three formats, four areas; rural where the area is a village. One stratum holds a single customer.</summary>
    public static SurveyedCustomer[] Customers { get; } =
    [
        .. Enumerable.Range(0, 1233).Select(i => new SurveyedCustomer(
            FormattableString.Invariant($"K{i}"),
            new FormatCode("ZBS"[i % 17 == 0 ? 1 : 0]),
            (AreaClass)(1 + (i % 4)),
            i % 4 == 3 ? MarketType.Rural : MarketType.Urban)),
        new("K9999", new FormatCode('S'), AreaClass.CityA, MarketType.Urban),
    ];

    public static SatisfactionSurvey Complete { get; } = Of(62);

    /// <summary>Somebody of those drawn who is not the only one drawn of a stratum.</summary>
    public static SubjectId Spare => Complete.Sample!.Drawn.Strata.First(stratum => stratum.Units.Count > 1).Units[0];

    public static SatisfactionSurvey WithoutProblems { get; } = Complete with { Problems = [] };

    public static SurveyMeasure Works { get; } = new("Wolong", "scarce brands", "brands are rotated")
    {
        CarriedOutOn = new DateOnly(2026, 8, 1),
        Works = true,
    };

    public static SatisfactionSurvey InTwoRounds { get; } = Complete with { Rounds = [[Works with { Works = false }], [Works with { Measure = "brands are reserved" }]] };

    public static Role RoleOf(Trigger trigger) => trigger switch
    {
        Trigger.DrawSample or Trigger.Conduct or Trigger.Report => TobaccoRoles.CityCompany,
        Trigger.PlanRectification or Trigger.Execute => TobaccoRoles.CountyBranch,
        _ => TobaccoRoles.CityMarketingCentre,
    };

    public static LifecycleRecord Moved(SatisfactionSurvey survey, params Trigger[] triggers) => triggers.Aggregate(
        Lifecycle.Start(survey.Id.Value, Cycles.Monday),
        (record, trigger) => Lifecycle.Fire(record, trigger, survey, RoleOf(trigger), Cycles.Monday).Should().BeOfType<Accepted>($"{trigger}").Subject.Record);

    public static LifecycleScenario<SatisfactionSurvey, State, Trigger> In(State state, SatisfactionSurvey survey) => Cycles.Book.Given(TobaccoRetail.Surveys, survey).At(Moved(
        state == State.NotEffective ? InTwoRounds : Complete,
        state switch
        {
            State.NotEffective => [.. WayTo(State.Executed), Trigger.FindNotEffective],
            State.Verified => [.. WayTo(State.Executed), Trigger.FindEffective],
            _ => WayTo(state),
        }));

    public static Trigger[] WayTo(State state) =>
        [.. new[] { Trigger.DrawSample, Trigger.Conduct, Trigger.Report, Trigger.PlanRectification, Trigger.Execute }.Take((int)state - 1)];

    public static SatisfactionSurvey Of(int size)
    {
        var sizes = Cycles.Book.Given(new SampledPopulation("2026/1", SamplePlan.SatisfactionSurvey, "all", Customers.Length)).AsOf(Cycles.Monday).When(TobaccoRetail.SampleSizes).Decision;
        var sample = SurveySample.Draw("2026/1", sizes.Value[0], Customers, size);
        return new SatisfactionSurvey("2026/1")
        {
            Sizes = sizes,
            Sample = sample,
            Answers = [.. sample.Drawn.Units.SelectMany(unit => Enum.GetValues<SurveyTopic>().Select(topic => new SurveyAnswer(unit, topic, true)))],
            Report = "report 2026/1",
            Problems = ["scarce brands"],
            Rounds =
            [
                [
                    new SurveyMeasure("Wolong", "scarce brands", "brands are rotated")
                    {
                        CarriedOutOn = new DateOnly(2026, 8, 1),
                        Works = true,
                    },
                ],
            ],
        };
    }
}
