using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.CustomerCare;
using CustomerServiceRules.Testing;
using static CustomerServiceRules.Scenarios.Buyers.Opinions;
using State = CustomerServiceRules.Procedures.CustomerCare.CustomerOpinionState;
using Trigger = CustomerServiceRules.Procedures.CustomerCare.CustomerOpinionTrigger;

namespace CustomerServiceRules.Scenarios.Buyers;

public sealed class OpinionScenarios
{
    private static readonly DateTimeOffset Later = Friday.AddHours(2);

    public static TheoryData<State, Trigger[]> Table => new()
    {
        { State.Received, [Trigger.Record, Trigger.AnswerAtOnce] },
        { State.Recorded, [Trigger.Reply, Trigger.Process] },
        { State.Replied, [Trigger.Process] },
        { State.Processed, [Trigger.Reply] },
        { State.Completed, [Trigger.Close] },
        { State.Closed, [] },
    };

    [Fact]
    public void An_opinion_goes_by_the_form_and_is_complete_when_both_are_done_in_either_order()
    {
        Moved(AtTianhui, Trigger.Record, Trigger.Reply, Trigger.Process, Trigger.Close).History.Select(happened => happened.To).Should().Equal("Received", "Recorded", "Replied", "Completed", "Closed");
        Moved(AtTianhui, Trigger.Record, Trigger.Process, Trigger.Reply, Trigger.Close).History.Select(happened => happened.To).Should().Equal("Received", "Recorded", "Processed", "Completed", "Closed");
    }

    [Fact]
    public void The_customer_is_told_the_answer_whenever_it_is_given()
    {
        var order = new CareOrder(CareTask.Reply, Buyers.Buyer, CareRoles.Customer.Id, "Two benches will be put up.");

        Given(AtTianhui, State.Recorded).When(Trigger.Reply, CareRoles.HotlinePerson, Later).ExpectAccepted(State.Replied).ExpectOrder(order).ExpectClauses("CARE-1.4b", "CARE-1.4a");
        Given(AtTianhui, State.Processed).When(Trigger.Reply, CareRoles.HotlinePerson, Later).ExpectAccepted(State.Completed).ExpectOrder(order);
        Given(AtTianhui, State.Replied).When(Trigger.Process, CareRoles.HotlinePerson, Later).ExpectAccepted(State.Completed).ExpectEffects();
        Given(AtShangcheng with { NeedsSolving = false }, State.Received).When(Trigger.AnswerAtOnce, CareRoles.Ambassador, Later).ExpectAccepted(State.Closed).ExpectOrder(order);
    }

    [Theory]
    [InlineData(-1, ClockStatus.Kept)]
    [InlineData(0, ClockStatus.Kept)]
    [InlineData(1, ClockStatus.Late)]
    public void Reply_and_processing_are_both_done_within_48_hours_over_the_weekend(int seconds, ClockStatus status)
    {
        var due = Buyers.At(2024, 3, 3, 10);

        Given(AtTianhui, State.Replied).When(Trigger.Process, CareRoles.HotlinePerson, due.AddSeconds(seconds))
            .ExpectClock(CustomerOpinionLifecycle.CompletionClock, due).ExpectClock(CustomerOpinionLifecycle.CompletionClock, status);
    }

    [Fact]
    public void A_reply_alone_does_not_stop_the_clock() =>
        Given(AtTianhui, State.Recorded).When(Trigger.Reply, CareRoles.HotlinePerson, Later).ExpectClock(CustomerOpinionLifecycle.CompletionClock, ClockStatus.Overdue, Friday.AddHours(48).AddSeconds(1));

    [Fact]
    public void The_two_kinds_of_hotlines_have_limits_of_their_own()
    {
        var lifecycle = Buyers.Book.Given(CustomerCare.Opinions, AtShangcheng).With(CustomerCare.MatterWithin, Calendars.TimeLimit.CalendarDays(3), "GAP-CARE-1.4").Since(Friday);

        lifecycle.When(Trigger.Record, CareRoles.Ambassador, Later).ExpectClock(CustomerOpinionLifecycle.CompletionClock, Buyers.At(2024, 3, 5, 0));
        Buyers.Book.Given(CustomerCare.Opinions, AtTianhui).With(CustomerCare.MatterWithin, Calendars.TimeLimit.CalendarDays(3), "GAP-CARE-1.4").Since(Friday)
            .When(Trigger.Record, CareRoles.HotlinePerson, Later).ExpectClock(CustomerOpinionLifecycle.CompletionClock, Friday.AddHours(48));
        Buyers.Book.Given(CustomerCare.Opinions, AtShangcheng).Since(Friday)
            .When(Trigger.Record, CareRoles.Ambassador, Later).ExpectClock(CustomerOpinionLifecycle.CompletionClock, Friday.AddHours(48));
    }

    [Fact]
    public void Each_project_is_its_own_keepers()
    {
        Given(AtTianhui, State.Received).When(Trigger.Record, CareRoles.Ambassador, Later)
            .ExpectRefused("care.opinion.is-at-its-hotline", actual: "care.ambassador", required: "care.hotline-person", clause: "CARE-1.4a");
        Given(AtShangcheng, State.Received).When(Trigger.Record, CareRoles.HotlinePerson, Later)
            .ExpectRefused("care.opinion.is-at-its-hotline", actual: "care.hotline-person", required: "care.ambassador", clause: "CARE-1.4c");
        Given(AtShangcheng, State.Received).When(Trigger.Record, CareRoles.Ambassador, Later).ExpectAccepted(State.Recorded);
    }

    [Fact]
    public void While_nobody_keeps_the_hotline_nothing_moves()
    {
        foreach (var opinion in new[] { Of("elsewhere"), AtTianhui with { Hotline = null }, AtTianhui with { Hotline = AtShangcheng.Hotline } })
            Given(opinion, State.Received).When(Trigger.Record, CareRoles.HotlinePerson, Later).ExpectRefused("care.opinion.is-at-its-hotline", actual: $"no keeper decided for {opinion.Project}", clause: "X-15");
    }

    [Fact]
    public void Where_the_property_company_keeps_the_hotline_everything_goes_by_the_form() =>
        Buyers.Book.Given(CustomerCare.Opinions, AtTianhui with { NeedsSolving = false }).Since(Friday).When(Trigger.AnswerAtOnce, CareRoles.Ambassador, Later)
            .ExpectRefused("care.opinion.needs-no-form", actual: "a hotline where everything goes by the form", clause: "CARE-2.3c");

    [Theory]
    [InlineData(true, "something has to be solved")]
    [InlineData(null, "nobody has judged whether something has to be solved")]
    public void What_has_to_be_solved_goes_by_the_form_everywhere(bool? needsSolving, string actual) =>
        Given(AtShangcheng with { NeedsSolving = needsSolving }, State.Received).When(Trigger.AnswerAtOnce, CareRoles.Ambassador, Later)
            .ExpectRefused("care.opinion.needs-no-form", actual: actual, clause: "GAP-CARE-1.4");

    [Fact]
    public void Without_form_reply_or_result_nothing_moves()
    {
        Given(AtTianhui with { Form = " " }, State.Received).When(Trigger.Record, CareRoles.HotlinePerson, Later).ExpectRefused("care.opinion.has-form", clause: "CARE-1.4b");
        Given(AtTianhui with { Reply = null }, State.Recorded).When(Trigger.Reply, CareRoles.HotlinePerson, Later).ExpectRefused("care.opinion.has-reply", clause: "CARE-1.4b");
        Given(AtTianhui with { Reply = null }, State.Processed).When(Trigger.Reply, CareRoles.HotlinePerson, Later).ExpectRefused("care.opinion.has-reply", clause: "CARE-1.4b");
        Given(AtTianhui with { Result = null }, State.Recorded).When(Trigger.Process, CareRoles.HotlinePerson, Later).ExpectRefused("care.opinion.has-result", clause: "CARE-1.4b");
        Given(AtTianhui with { Result = null }, State.Replied).When(Trigger.Process, CareRoles.HotlinePerson, Later).ExpectRefused("care.opinion.has-result", clause: "CARE-1.4b");
        Given(AtShangcheng with { NeedsSolving = false, Reply = null }, State.Received).When(Trigger.AnswerAtOnce, CareRoles.Ambassador, Later).ExpectRefused("care.opinion.has-reply", clause: "CARE-1.4b");
    }

    [Theory]
    [InlineData(State.Recorded, Trigger.Reply)]
    [InlineData(State.Recorded, Trigger.Process)]
    [InlineData(State.Replied, Trigger.Process)]
    [InlineData(State.Processed, Trigger.Reply)]
    [InlineData(State.Completed, Trigger.Close)]
    public void Every_step_is_the_keepers(State state, Trigger trigger) =>
        Given(AtTianhui, state).When(trigger, CareRoles.Ambassador, Later).ExpectRefused("care.opinion.is-at-its-hotline", clause: "CARE-1.4a");

    [Theory]
    [InlineData(Trigger.Record)]
    [InlineData(Trigger.AnswerAtOnce)]
    public void Nobody_else_has_a_role(Trigger trigger) =>
        Given(AtShangcheng with { NeedsSolving = false }, State.Received).When(trigger, CareRoles.Developer, Later).ExpectRefused(trigger.ToString(), actual: "care.developer");

    [Theory]
    [MemberData(nameof(Table))]
    public void A_state_knows_these_triggers_and_refuses_all_others(State state, Trigger[] known)
    {
        foreach (var trigger in Enum.GetValues<Trigger>())
        {
            var outcome = Lifecycle.Fire(In(state), trigger, AtTianhui, trigger == Trigger.AnswerAtOnce ? CareRoles.Ambassador : CareRoles.HotlinePerson, Later);
            (outcome is NotPermitted).Should().Be(!known.Contains(trigger), $"{trigger} in {state}");
            (outcome as NotPermitted)?.MustCite(Lifecycle.Description);
        }
    }

    [Fact]
    public void The_table_has_every_state() => Table.Select(row => (State)row[0]).Should().BeEquivalentTo(Enum.GetValues<State>());

    [Fact]
    public void Opinions_keep_the_contract_of_lifecycles_and_every_transition_can_be_walked() =>
        LifecycleContract.Of(CustomerCare.Opinions, new CustomerCareModule())
            .Samples(AtTianhui, AtShangcheng, AtShangcheng with { NeedsSolving = false }, AtTianhui with { Form = null }, Of("elsewhere"))
            .StartingAt(Friday)
            .Verify()
            .ExpectEveryTransition();

    [Fact]
    public void What_is_nobodys_or_empty_is_refused()
    {
        FluentActions.Invoking(() => new CustomerOpinion(default, "B1", "p", OpinionKind.Opinion, "c")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new CustomerOpinion("O1", default, "p", OpinionKind.Opinion, "c")).Should().Throw<ArgumentException>().WithMessage("*of nobody*");
        FluentActions.Invoking(() => new CustomerOpinion("O1", "B1", "", OpinionKind.Opinion, "c")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new CustomerOpinion("O1", "B1", "p", OpinionKind.Opinion, "")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new CustomerOpinion("O1", "B1", "p", 0, "c")).Should().Throw<ArgumentException>().WithMessage("*kind 0*");
    }
}
