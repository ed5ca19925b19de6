using System.Globalization;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.CustomerVisits;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Scenarios.Tobacco;
using CustomerServiceRules.Testing;
using CustomerServiceRules.Visits;
using State = CustomerServiceRules.Procedures.CustomerVisits.CustomerVisitState;
using Trigger = CustomerServiceRules.Procedures.CustomerVisits.CustomerVisitTrigger;

namespace CustomerServiceRules.Scenarios.CustomerVisiting;

/// <summary>A visit to K5 in the first week of March 2026, at every point of its way.</summary>
internal static class VisitCases
{
    public const string Wang = "wang";

    /// <summary>The Friday before.</summary>
    public static readonly DateTimeOffset Drafted = At("2026-02-27 09:00:00");

    /// <summary>Tuesday of the week.</summary>
    public static readonly DateTimeOffset Arrived = At("2026-03-03 10:00:00");

    public static readonly Position Shop = new(33.0000m, 112.5300m);

    public static readonly ContactWindow Week = new("2026-W10", At("2026-03-02 00:00:00"), At("2026-03-09 00:00:00"), IncludesClose: false);

    public static readonly ContactWindow NextWeek = new("2026-W11", At("2026-03-09 00:00:00"), At("2026-03-16 00:00:00"), IncludesClose: false);

    public static readonly VisitPreparation Ready = new()
    {
        MastersTechnique = true,
        KnowsPolicyOf = new DateOnly(2026, 3, 31),
        LooksProper = true,
        Tools = Enum.GetValues<VisitTool>(),
    };

    public static readonly Reception Met = new()
    {
        AskedForPersonInCharge = true,
        StatedPurpose = true,
        Post = "buyer",
        Name = "Chen",
        MayDecide = true,
        Needs = "smaller lots",
        Problems = "late deliveries",
        Attitude = "content",
        Demands = ["deliver on Mondays"],
    };

    public static readonly VisitFindings Found = new()
    {
        Prospects = ["Zhao, next door"],
        Competitors = new CompetitorNote("by telephone", "two steps", "well trained"),
        Credit = new CreditNote("pays later", "a new branch"),
    };

    public static ScenarioBook Book { get; } = ScenarioBook.Of(new CustomerVisitsModule());

    public static Lifecycle<CustomerVisit, State, Trigger> Lifecycle { get; } = Book.Rulebook.Lifecycle(CustomerVisits.Visit);

    public static CustomerVisitPlan Plan { get; } = new(Wang, Week, Shop)
    {
        Purpose = "learn what the customer needs",
        Target = "an order for spring",
    };

    public static CustomerVisitPlan OtherPlan { get; } = new("li", NextWeek, Shop)
    {
        Purpose = Plan.Purpose,
        Target = Plan.Target,
        PutOffBecause = "Wang is ill",
    };

    /// <summary>What K5, of tier C, is owed, by the decision of another procedure.</summary>
    public static OwedItems Owed { get; } = OwedItems.Of(
        Shops.Given(Shops.Five.StandingOf("K5")).When(TobaccoRetail.Services).Decision,
        granted => granted.Service,
        granted => granted.Layer == ServiceLayer.Daily);

    /// <summary>All that a visit can show, with which it goes straight to its end; and every reason to leave the way.</summary>
    public static CustomerVisit Complete { get; } = new("V1", "K5", Plan)
    {
        Plans = [Plan, OtherPlan],
        Remark = "say what the target is",
        Preparation = Ready,
        TrackPoint = new TrackPoint(Arrived, Shop),
        Reception = Met,
        Findings = Found,
        Objections = [new CustomerObjection("too dear", "a rebate from ten cartons on")],
        Training = new CustomerTraining(TimeSpan.FromHours(1), "display"),
        NotTrainedBecause = "the shop was full",
        Owed = Owed,
        Deliveries = [.. Owed.Items.Select(owed => new ItemDelivery(owed.Item, ItemOutcome.Delivered))],
        Report = new VisitReport(Wang, "an order for spring")
        {
            FollowUp = [new FollowUpPoint("a rebate", "li", Arrived.AddDays(2))],
        },
        CancelledBecause = "the customer moves",
        RefusedBecause = "the owner is away",
    };

    public static CustomerVisit WithNothingLeft { get; } = Complete with
    {
        Report = new VisitReport(Wang, "an order for spring"),
    };

    public static CustomerVisit Untrained { get; } = Complete with { Training = null };

    /// <summary>An instant in China.</summary>
    public static DateTimeOffset At(string local) =>
        new(DateTime.ParseExact(local, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), TimeSpan.FromHours(8));

    /// <summary>Who fires a trigger when nothing is said of it.</summary>
    public static Role RoleOf(Trigger trigger) => trigger switch
    {
        Trigger.Approve or Trigger.SendBack or Trigger.Cancel or Trigger.OpenFollowUp or Trigger.CloseFollowUp => CustomerVisitRoles.RelationsSupervisor,
        Trigger.MarkMissed => Role.Clock,
        _ => CustomerVisitRoles.RelationsSpecialist,
    };

    /// <summary>The way to a state.</summary>
    public static Trigger[] To(State state) => state switch
    {
        State.Drafted => [],
        State.SentBack => [Trigger.SendBack],
        State.Rescheduled => [Trigger.Approve, Trigger.Reschedule],
        State.Missed => [Trigger.Approve, Trigger.MarkMissed],
        State.Cancelled => [Trigger.Cancel],
        State.RefusedByCustomer => [.. To(State.CheckedIn), Trigger.RecordRefusal],
        State.NotTrained => [.. To(State.ObjectionsAnswered), Trigger.GoOnWithoutTraining],
        State.FollowUpClosed => [.. To(State.FollowUpOpen), Trigger.CloseFollowUp],
        _ => [.. Straight.Take((int)state - (int)State.Rescheduled)],
    };

    /// <summary>A scenario of a visit that went straight to a state, every step on Tuesday at ten.</summary>
    public static LifecycleScenario<CustomerVisit, State, Trigger> In(State state, CustomerVisit? visit = null, ScenarioBook? book = null)
    {
        var scenario = (book ?? Book).Given(CustomerVisits.Visit, state == State.NotTrained ? Untrained : Complete).At(Lifecycle.Start("V1", Drafted));
        foreach (var trigger in To(state))
            scenario = scenario.After(trigger, RoleOf(trigger), trigger == Trigger.MarkMissed ? Week.Closes : Arrived);
        return scenario.Now(visit ?? Complete);
    }

    /// <summary>Fires a trigger by whoever may, on Tuesday at ten; at the end of the week if it is the clock.</summary>
    public static LifecycleScenarioOutcome<CustomerVisit, State, Trigger> When(this LifecycleScenario<CustomerVisit, State, Trigger> scenario, Trigger trigger) =>
        scenario.When(trigger, RoleOf(trigger), trigger == Trigger.MarkMissed ? Week.Closes : Arrived);

    private static Trigger[] Straight =>
    [
        Trigger.Approve, Trigger.Prepare, Trigger.CheckIn, Trigger.Begin, Trigger.CollectInformation, Trigger.AnswerObjections,
        Trigger.Train, Trigger.DeliverItems, Trigger.Report, Trigger.OpenFollowUp,
    ];
}
