using CustomerServiceRules.Facts;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.CustomerCare;
using CustomerServiceRules.Testing;
using State = CustomerServiceRules.Procedures.CustomerCare.CustomerOpinionState;
using Trigger = CustomerServiceRules.Procedures.CustomerCare.CustomerOpinionTrigger;

namespace CustomerServiceRules.Scenarios.Buyers;

/// <summary>What comes in by the hotlines of Tianhui, the property company's, and of Shangcheng, the ambassador's.</summary>
internal static class Opinions
{
    public static Lifecycle<CustomerOpinion, State, Trigger> Lifecycle { get; } = Buyers.Book.Rulebook.Lifecycle(CustomerCare.Opinions);

    /// <summary>Friday, 1 March 2024, ten o'clock.</summary>
    public static DateTimeOffset Friday { get; } = Buyers.At(2024, 3, 1, 10);

    public static CustomerOpinion AtTianhui { get; } = Of(CareProjects.Tianhui);

    public static CustomerOpinion AtShangcheng { get; } = Of(CareProjects.Shangcheng);

    public static CustomerOpinion Of(string project) => new("O1", Buyers.Buyer, project, OpinionKind.Suggestion, "More benches in the garden.")
    {
        Hotline = Buyers.Book.Rulebook.Decide(CustomerCare.Hotline, new SubjectFacts(project), Friday),
        NeedsSolving = true,
        Form = "F-17",
        Reply = "Two benches will be put up.",
        Result = "The benches are there.",
    };

    public static Role KeeperOf(CustomerOpinion opinion) => opinion.Project == CareProjects.Tianhui ? CareRoles.HotlinePerson : CareRoles.Ambassador;

    public static LifecycleRecord Moved(CustomerOpinion opinion, params Trigger[] triggers)
    {
        var record = Lifecycle.Start("O1", Friday);
        foreach (var trigger in triggers)
            record = Lifecycle.Fire(record, trigger, opinion, KeeperOf(opinion), Friday.AddHours(1)).Should().BeOfType<Accepted>($"{trigger} comes after {record}").Subject.Record;
        return record;
    }

    public static LifecycleRecord In(State state) => state switch
    {
        State.Received => Moved(AtTianhui),
        State.Recorded => Moved(AtTianhui, Trigger.Record),
        State.Replied => Moved(AtTianhui, Trigger.Record, Trigger.Reply),
        State.Processed => Moved(AtTianhui, Trigger.Record, Trigger.Process),
        State.Completed => Moved(AtTianhui, Trigger.Record, Trigger.Reply, Trigger.Process),
        _ => Moved(AtTianhui, Trigger.Record, Trigger.Reply, Trigger.Process, Trigger.Close),
    };

    public static LifecycleScenario<CustomerOpinion, State, Trigger> Given(CustomerOpinion opinion, State state) =>
        Buyers.Book.Given(CustomerCare.Opinions, opinion).At(In(state));
}
