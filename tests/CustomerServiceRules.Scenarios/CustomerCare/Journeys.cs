using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.CustomerCare;
using CustomerServiceRules.Testing;
using static CustomerServiceRules.Scenarios.Buyers.Buyers;
using State = CustomerServiceRules.Procedures.CustomerCare.CareJourneyState;
using Trigger = CustomerServiceRules.Procedures.CustomerCare.CareJourneyTrigger;

namespace CustomerServiceRules.Scenarios.Buyers;

/// <summary>The journey of a buyer who visits on 1 March 2024 and moves in on 30 June 2025.</summary>
internal static class Journeys
{
    public static Lifecycle<CareJourneyCase, State, Trigger> Lifecycle { get; } = Book.Rulebook.Lifecycle(CustomerCare.Journey);

    public static DateTimeOffset MovedIn { get; } = At(2025, 6, 30, 9);

    /// <summary>Four months before moving in: 28 February 2025.</summary>
    public static DateTimeOffset BeforeMoveIn { get; } = At(2025, 2, 28, 0);

    /// <summary>Everything that any step asks for.</summary>
    public static CareJourneyCase Whole { get; } = new(Consenting with { Events = new CareEvents(Visited, Subscribed, Signed, MovedIn) })
    {
        Contacts =
        [
            Call(Visited.AddHours(20)),
            Message(Subscribed.AddHours(3), CareTopics.Thanks),
            Call(Signed.AddHours(5), CareTopics.Hotline),
            Message(Signed.AddHours(6), CareTopics.Hotline),
        ],
    };

    public static CareJourneyCase GivingUp { get; } = Whole with { File = Whole.File with { Events = new CareEvents(Visited, Subscribed, Signed, gaveUpAt: At(2024, 5, 1, 9)) } };

    public static CareJourneyCase Silent { get; } = Whole with { File = Refusing, Contacts = [Whole.Contacts[0], Whole.Contacts[2]] };

    /// <summary>When a trigger is fired on an even journey.</summary>
    public static DateTimeOffset When(Trigger trigger) => trigger switch
    {
        Trigger.ConfirmFirstCall => Visited.AddHours(20),
        Trigger.Subscribe => Subscribed,
        Trigger.Export => Subscribed.AddHours(1),
        Trigger.ConfirmThanks => Subscribed.AddHours(3),
        Trigger.Sign => Signed,
        Trigger.ConfirmWelcome => Signed.AddHours(7),
        Trigger.BeginMonthsBeforeMoveIn => BeforeMoveIn,
        Trigger.BeginMockMoveIn => At(2025, 4, 1, 9),
        Trigger.MoveIn => MovedIn,
        _ => At(2024, 5, 1, 9),
    };

    public static Role RoleFor(Trigger trigger) => trigger switch
    {
        Trigger.ConfirmFirstCall or Trigger.ConfirmThanks => CareRoles.CallbackSpecialist,
        Trigger.ConfirmWelcome => CareRoles.Ambassador,
        Trigger.BeginMonthsBeforeMoveIn => Role.Clock,
        Trigger.BeginMockMoveIn => CareRoles.Developer,
        Trigger.MoveIn => CareRoles.PropertyCompany,
        _ => CareRoles.ContractDepartment,
    };

    public static LifecycleRecord Moved(CareJourneyCase journey, params Trigger[] triggers)
    {
        var record = Lifecycle.Start(Buyer, Visited);
        foreach (var trigger in triggers)
            record = Lifecycle.Fire(record, trigger, journey, RoleFor(trigger), When(trigger)).Should().BeOfType<Accepted>($"{trigger} comes after {record}").Subject.Record;
        return record;
    }

    public static Trigger[] ToSigning => [Trigger.Subscribe, Trigger.Sign];

    public static LifecycleRecord In(State state) => state switch
    {
        State.FirstVisit => Moved(Whole),
        State.Subscribed => Moved(Whole, Trigger.Subscribe),
        State.Signed => Moved(Whole, ToSigning),
        State.AwaitingMoveIn => Moved(Whole, [.. ToSigning, Trigger.ConfirmWelcome]),
        State.PreMoveIn => Moved(Whole, [.. ToSigning, Trigger.ConfirmWelcome, Trigger.BeginMonthsBeforeMoveIn]),
        State.MockMoveIn => Moved(Whole, [.. ToSigning, Trigger.ConfirmWelcome, Trigger.BeginMonthsBeforeMoveIn, Trigger.BeginMockMoveIn]),
        State.MovedIn => Moved(Whole, [.. ToSigning, Trigger.ConfirmWelcome, Trigger.MoveIn]),
        State.GivenUp => Moved(GivingUp, [.. ToSigning, Trigger.GiveUp]),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No buyer is in it alone."),
    };

    public static LifecycleScenario<CareJourneyCase, State, Trigger> Given(CareJourneyCase journey, State state) => Book.Given(CustomerCare.Journey, journey).At(In(state));

    public static LifecycleScenario<CareJourneyCase, State, Trigger> Given(CareJourneyCase journey, params Trigger[] triggers) =>
        Book.Given(CustomerCare.Journey, journey).At(Moved(Whole, triggers));
}
