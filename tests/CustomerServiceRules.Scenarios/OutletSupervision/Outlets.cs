using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.OutletSupervision;
using CustomerServiceRules.Testing;
using State = CustomerServiceRules.Procedures.OutletSupervision.OutletVisitState;
using Supervision = CustomerServiceRules.Procedures.OutletSupervision.OutletSupervision;
using Trigger = CustomerServiceRules.Procedures.OutletSupervision.OutletVisitTrigger;

namespace CustomerServiceRules.Scenarios.Outlets;

/// <summary>The supervision of outlet O1 on a round of three outlets.</summary>
internal static class Outlets
{
    public static ScenarioBook Book { get; } = ScenarioBook.Of(new OutletSupervisionModule());

    public static Lifecycle<OutletVisit, State, Trigger> Lifecycle { get; } = Book.Rulebook.Lifecycle(Supervision.Visits);

    /// <summary>Monday, 2 November 2026, nine o'clock.</summary>
    public static DateTimeOffset Monday { get; } = new(2026, 11, 2, 9, 0, 0, TimeSpan.FromHours(8));

    /// <summary>A problem store that is better after its first rectification.</summary>
    public static OutletVisit Problem { get; } = new("V1", "O1", "Sun")
    {
        Package = new SupervisionPackage
        {
            Focus = [OutletLink.FloorChange, OutletLink.PromotionExecution],
            Itinerary = ["O2", "O1", "O3"],
            Plan = "walk the floor, then talk",
            Techniques = "show and let do",
        },
        Results = new Dictionary<OutletLink, string>
        {
            [OutletLink.FloorChange] = "the window is last season's",
            [OutletLink.PromotionExecution] = "as agreed",
        },
        IsProblemStore = true,
        Rectifications =
        [
            new OutletRectification("change the window")
            {
                Execution = "changed on Tuesday",
                IsBetter = true,
            },
        ],
        Summary = "one outlet of three had a problem",
        SharedCases = ["a window that sells"],
        Evaluation = "well prepared",
    };

    public static OutletVisit Sound { get; } = Problem with
    {
        IsProblemStore = false,
        Rectifications = [],
    };

    /// <summary>A problem store that is better after its second rectification only.</summary>
    public static OutletVisit Twice { get; } = Problem with
    {
        Rectifications = [Problem.Rectifications[0] with { IsBetter = false }, Problem.Rectifications[0] with { IsBetter = true }],
    };

    public static Role RoleOf(Trigger trigger) => trigger switch
    {
        Trigger.CarryOut => OutletRoles.Outlet,
        Trigger.Close => OutletRoles.RegionalCustomerService,
        _ => OutletRoles.Supervisor,
    };

    public static LifecycleRecord Moved(OutletVisit visit, params Trigger[] triggers) => triggers.Aggregate(
        Lifecycle.Start(visit.Id.Value, Monday),
        (record, trigger) => Lifecycle.Fire(record, trigger, visit, RoleOf(trigger), Monday.AddHours(record.Sequence + 1)).Should().BeOfType<Accepted>($"{trigger}").Subject.Record);

    /// <summary>The triggers are in the order in which a problem store goes through the states.</summary>
    public static Trigger[] WayTo(State state) => [.. Enum.GetValues<Trigger>().Take((int)state - 1)];

    public static LifecycleScenario<OutletVisit, State, Trigger> In(State state, OutletVisit visit) => Book.Given(Supervision.Visits, visit).At(Moved(Problem, WayTo(state)));
}
