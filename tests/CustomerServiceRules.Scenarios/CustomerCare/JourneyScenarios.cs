using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.CustomerCare;
using CustomerServiceRules.Testing;
using static CustomerServiceRules.Scenarios.Buyers.Buyers;
using static CustomerServiceRules.Scenarios.Buyers.Journeys;
using State = CustomerServiceRules.Procedures.CustomerCare.CareJourneyState;
using Trigger = CustomerServiceRules.Procedures.CustomerCare.CareJourneyTrigger;

namespace CustomerServiceRules.Scenarios.Buyers;

public sealed class JourneyScenarios
{
    private static readonly Trigger[] Anywhere = [Trigger.ConfirmFirstCall, Trigger.GiveUp];
    private static readonly Trigger[] Since = [.. Anywhere, Trigger.Export, Trigger.ConfirmThanks];

    public static TheoryData<State, Trigger[]> Table => new()
    {
        { State.FirstVisit, [.. Anywhere, Trigger.Subscribe, Trigger.Sign] },
        { State.Subscribed, [.. Since, Trigger.Sign] },
        { State.Signed, [.. Since, Trigger.ConfirmWelcome, Trigger.MoveIn] },
        { State.AwaitingMoveIn, [.. Since, Trigger.BeginMonthsBeforeMoveIn, Trigger.MoveIn] },
        { State.PreMoveIn, [.. Since, Trigger.BeginMockMoveIn, Trigger.MoveIn] },
        { State.MockMoveIn, [.. Since, Trigger.MoveIn] },
        { State.MovedIn, [] },
        { State.GivenUp, [] },
    };

    [Fact]
    public void A_buyer_goes_from_the_first_visit_to_the_new_home()
    {
        var record = Moved(
            Whole, Trigger.ConfirmFirstCall, Trigger.Subscribe, Trigger.Export, Trigger.ConfirmThanks, Trigger.Sign, Trigger.ConfirmWelcome, Trigger.BeginMonthsBeforeMoveIn, Trigger.BeginMockMoveIn, Trigger.MoveIn);

        record.History.Select(happened => happened.To).Distinct().Should().Equal("FirstVisit", "Subscribed", "Signed", "AwaitingMoveIn", "PreMoveIn", "MockMoveIn", "MovedIn");
        record.History.SelectMany(happened => happened.Clauses).Should().Contain(["CARE-1.1", "CARE-1.2", "CARE-2.1", "CARE-1.3", "CARE-3.1", "CARE-3.0", "CARE-0.6"]);
    }

    [Fact]
    public void Subscribing_orders_the_export_and_the_export_the_thanks_with_the_day_of_signing()
    {
        Given(Whole, State.FirstVisit).When(Trigger.Subscribe, CareRoles.ContractDepartment, Subscribed)
            .ExpectAccepted(State.Subscribed).ExpectOrder(new CareOrder(CareTask.Export, Buyer, CareRoles.ContractDepartment.Id));
        Given(Whole, State.Subscribed).When(Trigger.Export, CareRoles.ContractDepartment, When(Trigger.Export))
            .ExpectAccepted(State.Subscribed).ExpectOrder(new CareOrder(CareTask.Thank, Buyer, CareRoles.CallbackSpecialist.Id, "signing is planned for 2024-03-15")).ExpectClauses("CARE-1.2", "OQ-70");
        Given(Whole with { File = Whole.File with { PlannedSigning = null } }, State.Subscribed).When(Trigger.Export, CareRoles.ContractDepartment, When(Trigger.Export))
            .ExpectOrder(new CareOrder(CareTask.Thank, Buyer, CareRoles.CallbackSpecialist.Id));
    }

    [Fact]
    public void The_export_orders_no_thanks_to_a_buyer_who_has_objected_by_then()
    {
        var export = When(Trigger.Export);

        Exported(export).ExpectEffects();
        Exported(export.AddTicks(1)).ExpectEffects("care.journey.order-thanks");

        LifecycleScenarioOutcome<CareJourneyCase, State, Trigger> Exported(DateTimeOffset objects) =>
            Given(Whole with { File = Whole.File with { Consent = [new ConsentStatement(objects, false)] } }, State.Subscribed)
                .When(Trigger.Export, CareRoles.ContractDepartment, export).ExpectAccepted(State.Subscribed);
    }

    [Fact]
    public void Signing_orders_the_call_and_to_who_consents_the_message()
    {
        Given(Whole, State.Subscribed).When(Trigger.Sign, CareRoles.ContractDepartment, Signed).ExpectAccepted(State.Signed)
            .ExpectEffects("care.journey.order-welcome-call", "care.journey.order-hotline-message").ExpectClauses("CARE-2.1", "CARE-1.3");
        Given(Silent, State.Subscribed).When(Trigger.Sign, CareRoles.ContractDepartment, Signed).ExpectAccepted(State.Signed)
            .ExpectEffects("care.journey.order-welcome-call");
    }

    [Fact]
    public void Every_later_stage_orders_what_it_brings()
    {
        Given(Whole, State.Signed).When(Trigger.ConfirmWelcome, CareRoles.Ambassador, When(Trigger.ConfirmWelcome)).ExpectAccepted(State.AwaitingMoveIn)
            .ExpectOrder(new CareOrder(CareTask.MonthlyContacts, Buyer, CareRoles.Ambassador.Id)).ExpectClauses("CARE-1.3");
        Given(Whole, State.AwaitingMoveIn).When(Trigger.BeginMonthsBeforeMoveIn, Role.Clock, BeforeMoveIn).ExpectAccepted(State.PreMoveIn)
            .ExpectOrder(new CareOrder(CareTask.PublishPreview, Buyer, CareRoles.Developer.Id)).ExpectClauses("CARE-3.1", "GAP-CARE-3.1");
        Given(Whole, State.PreMoveIn).When(Trigger.BeginMockMoveIn, CareRoles.Developer, When(Trigger.BeginMockMoveIn)).ExpectAccepted(State.MockMoveIn)
            .ExpectEffects("care.journey.order-inspections", "care.journey.order-consultation").ExpectClauses("CARE-3.0", "GAP-CARE-3.0");
        Given(Whole, State.MockMoveIn).When(Trigger.MoveIn, CareRoles.PropertyCompany, MovedIn).ExpectAccepted(State.MovedIn)
            .ExpectOrder(new CareOrder(CareTask.KeepInTouch, Buyer, CareRoles.Butler.Id)).ExpectClauses("CARE-0.6");
        Given(Whole, State.PreMoveIn).When(Trigger.MoveIn, CareRoles.PropertyCompany, MovedIn).ExpectAccepted(State.MovedIn);
        Given(Whole, State.AwaitingMoveIn).When(Trigger.MoveIn, CareRoles.PropertyCompany, MovedIn).ExpectAccepted(State.MovedIn);
    }

    [Theory]
    [InlineData(-1, ClockStatus.Kept)]
    [InlineData(0, ClockStatus.Kept)]
    [InlineData(1, ClockStatus.Late)]
    public void Each_clock_is_kept_up_to_its_instant(int seconds, ClockStatus status)
    {
        Expect(State.FirstVisit, Trigger.ConfirmFirstCall, CareJourneyLifecycle.FirstCallClock, At(2024, 3, 3, 15, 30));
        Expect(State.Signed, Trigger.ConfirmWelcome, CareJourneyLifecycle.WelcomeClock, At(2024, 3, 19, 0));
        Given(Whole, Trigger.Subscribe, Trigger.Export).When(Trigger.ConfirmThanks, CareRoles.CallbackSpecialist, At(2024, 3, 7, 11).AddSeconds(seconds))
            .ExpectClock(CareJourneyLifecycle.ThanksClock, At(2024, 3, 7, 11)).ExpectClock(CareJourneyLifecycle.ThanksClock, status);

        void Expect(State state, Trigger trigger, string clock, DateTimeOffset due) =>
            Given(Whole, state).When(trigger, RoleFor(trigger), due.AddSeconds(seconds)).ExpectAccepted().ExpectClock(clock, due).ExpectClock(clock, status);
    }

    [Fact]
    public void The_export_alone_does_not_stop_the_clock_of_the_thanks() =>
        Given(Whole, State.Subscribed).When(Trigger.Export, CareRoles.ContractDepartment, When(Trigger.Export))
            .ExpectClock(CareJourneyLifecycle.ThanksClock, ClockStatus.Overdue, At(2024, 3, 7, 11, 0, 1));

    [Fact]
    public void Who_objected_before_subscribing_has_no_clock_of_thanks()
    {
        var objecting = Whole with { File = Whole.File with { Consent = [new ConsentStatement(Visited, false)] } };

        Lifecycle.Clocks(Moved(Whole, Trigger.Subscribe), objecting, Subscribed).Select(reading => reading.Clock).Should().NotContain(CareJourneyLifecycle.ThanksClock);
        Lifecycle.Clocks(Moved(Whole, Trigger.Subscribe), Whole, Subscribed).Select(reading => reading.Clock).Should().Contain(CareJourneyLifecycle.ThanksClock);
    }

    [Theory]
    [InlineData(-1, "Excused")]
    [InlineData(0, "Excused")]
    [InlineData(1, "Missed")]
    public void Who_objects_within_the_48_hours_has_no_clock_of_thanks_as_the_ledger_excuses_them(int seconds, string state)
    {
        var objecting = Whole with { File = Subscriber with { Consent = [new ConsentStatement(Subscribed.AddHours(48).AddSeconds(seconds), false)] } };
        var later = At(2024, 4, 1, 0);

        States(objecting.File, CareContacts.Thanks, new DateOnly(2024, 3, 1), new DateOnly(2024, 4, 1), later).Should().Be(state);
        Lifecycle.Clocks(Moved(Whole, Trigger.Subscribe), objecting, later).Where(reading => reading.Clock == CareJourneyLifecycle.ThanksClock).Select(reading => reading.Status)
            .Should().Equal(state == "Missed" ? [ClockStatus.Overdue] : Array.Empty<ClockStatus>());
        Lifecycle.Clocks(Moved(Whole, Trigger.Subscribe, Trigger.Export, Trigger.ConfirmThanks), objecting, later).Single(reading => reading.Clock == CareJourneyLifecycle.ThanksClock)
            .Status.Should().Be(ClockStatus.Kept, "who was thanked in time was thanked");
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    public void The_clock_begins_the_four_months_on_their_first_second(int seconds, bool begins) =>
        Lifecycle.Fire(In(State.AwaitingMoveIn), Trigger.BeginMonthsBeforeMoveIn, Whole, Role.Clock, BeforeMoveIn.AddSeconds(seconds)).IsAccepted.Should().Be(begins);

    [Fact]
    public void Who_was_never_welcomed_moves_in_all_the_same_and_the_welcome_is_late() =>
        Given(Whole with { Contacts = [] }, State.Signed).When(Trigger.MoveIn, CareRoles.PropertyCompany, MovedIn).ExpectAccepted(State.MovedIn)
            .ExpectClock(CareJourneyLifecycle.WelcomeClock, ClockStatus.Late);

    [Fact]
    public void Nothing_falls_due_without_a_planned_day()
    {
        Given(Whole, State.Signed).When(Trigger.ConfirmWelcome, CareRoles.Ambassador, When(Trigger.ConfirmWelcome)).ExpectDue("care.journey.months-before-move-in", BeforeMoveIn);
        Given(Whole with { File = Whole.File with { PlannedMoveIn = null } }, State.Signed).When(Trigger.ConfirmWelcome, CareRoles.Ambassador, When(Trigger.ConfirmWelcome)).ExpectNothingDue();
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void A_state_knows_these_triggers_and_refuses_all_others(State state, Trigger[] known)
    {
        foreach (var trigger in Enum.GetValues<Trigger>())
        {
            var outcome = Lifecycle.Fire(In(state), trigger, Whole, RoleFor(trigger), MovedIn);
            (outcome is NotPermitted).Should().Be(!known.Contains(trigger), $"{trigger} in {state}");
            (outcome as NotPermitted)?.MustCite(Lifecycle.Description);
        }
    }

    [Fact]
    public void The_table_has_every_state_in_which_a_buyer_can_be() =>
        Table.Select(row => (State)row[0]).Should().BeEquivalentTo(Enum.GetValues<State>().Except([State.InCare]));

    [Fact]
    public void Every_state_has_a_stage_of_the_catalogue_but_the_one_of_giving_up()
    {
        Enum.GetValues<State>().Select(state => CustomerCare.StageOf(state)).OfType<CareStage>().Distinct().Should().BeEquivalentTo(Enum.GetValues<CareStage>());
        CustomerCare.StageOf(State.GivenUp).Should().BeNull();
        FluentActions.Invoking(() => CustomerCare.StageOf(0)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Journeys_keep_the_contract_of_lifecycles_and_every_transition_can_be_walked() =>
        LifecycleContract.Of(CustomerCare.Journey, new CustomerCareModule())
            .Samples(
                new CareJourneyCase(new CareFile(Buyer, CareProjects.Tianhui, new CareEvents(Visited, Visited, Visited, Visited)) { Consent = [new ConsentStatement(Visited, true)], PlannedMoveIn = new DateOnly(2024, 3, 2) })
                {
                    Contacts = [Call(Visited, CareTopics.Hotline), Message(Visited, CareTopics.Hotline), Message(Visited.AddTicks(1), CareTopics.Thanks)],
                },
                new CareJourneyCase(new CareFile(Buyer, CareProjects.Tianhui, new CareEvents(Visited, Visited, Visited, gaveUpAt: Visited)) { Consent = [new ConsentStatement(Visited, false)], PlannedMoveIn = new DateOnly(2024, 3, 2) })
                {
                    Contacts = [Call(Visited, CareTopics.Hotline)],
                },
                new CareJourneyCase(new CareFile(Buyer, CareProjects.Tianhui, new CareEvents(Visited, signedAt: Visited, movedInAt: Visited)) { Consent = [new ConsentStatement(Visited, false)], PlannedMoveIn = new DateOnly(2024, 3, 2) })
                {
                    Contacts = [Call(Visited, CareTopics.Hotline)],
                },
                new CareJourneyCase(Visitor))
            .StartingAt(Visited)
            .Verify().NotWalked.Should().HaveCount(9, "thanks are confirmed after an export, and data exported after subscribing, by a longer way than the shortest")
            .And.OnlyContain(way => way.Contains("/ConfirmThanks/", StringComparison.Ordinal) || way.Contains("/Export/", StringComparison.Ordinal));

    [Theory]
    [InlineData(State.Subscribed)]
    [InlineData(State.Signed)]
    [InlineData(State.AwaitingMoveIn)]
    [InlineData(State.PreMoveIn)]
    [InlineData(State.MockMoveIn)]
    public void Who_was_not_thanked_in_time_is_thanked_late_in_any_later_stage(State state) =>
        Given(Whole, state).After(Trigger.Export, CareRoles.ContractDepartment, MovedIn).When(Trigger.ConfirmThanks, CareRoles.CallbackSpecialist, MovedIn)
            .ExpectAccepted(state).ExpectOrder(new CareOrder(CareTask.FileRecord, Buyer, CareRoles.CallbackSpecialist.Id)).ExpectClock(CareJourneyLifecycle.ThanksClock, ClockStatus.Late);
}
