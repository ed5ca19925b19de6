using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.CustomerVisits;
using CustomerServiceRules.Testing;
using State = CustomerServiceRules.Procedures.CustomerVisits.CustomerVisitState;
using Trigger = CustomerServiceRules.Procedures.CustomerVisits.CustomerVisitTrigger;

namespace CustomerServiceRules.Scenarios.CustomerVisiting;

public sealed class ForbiddenStepScenarios
{
    /// <summary>Which triggers a state knows; every other one is refused there.</summary>
    private static readonly Dictionary<State, Trigger[]> Known = new()
    {
        [State.Drafted] = [Trigger.Approve, Trigger.SendBack, Trigger.Cancel],
        [State.SentBack] = [Trigger.Redraft, Trigger.Cancel],
        [State.Rescheduled] = [Trigger.Approve, Trigger.SendBack, Trigger.Cancel],
        [State.Approved] = [Trigger.Prepare, Trigger.Reschedule, Trigger.MarkMissed, Trigger.Cancel, Trigger.RecordRefusal],
        [State.Prepared] = [Trigger.CheckIn, Trigger.Reschedule, Trigger.MarkMissed, Trigger.Cancel, Trigger.RecordRefusal],
        [State.CheckedIn] = [Trigger.Begin, Trigger.RecordRefusal],
        [State.Underway] = [Trigger.CollectInformation, Trigger.RecordRefusal],
        [State.InformationCollected] = [Trigger.AnswerObjections, Trigger.RecordRefusal],
        [State.ObjectionsAnswered] = [Trigger.Train, Trigger.GoOnWithoutTraining, Trigger.RecordRefusal],
        [State.Trained] = [Trigger.DeliverItems],
        [State.NotTrained] = [Trigger.DeliverItems],
        [State.ItemsDelivered] = [Trigger.Report],
        [State.Reported] = [Trigger.OpenFollowUp, Trigger.CloseFollowUp],
        [State.FollowUpOpen] = [Trigger.CloseFollowUp],
        [State.FollowUpClosed] = [],
        [State.Missed] = [],
        [State.Cancelled] = [],
        [State.RefusedByCustomer] = [],
    };

    public static TheoryData<State> States => [.. Known.Keys];

    [Fact]
    public void The_table_has_every_state_that_a_visit_can_be_in() => Known.Keys.Should().BeEquivalentTo(Enum.GetValues<State>().Except([State.Awaited]));

    [Theory]
    [MemberData(nameof(States))]
    public void A_state_refuses_every_trigger_that_it_does_not_know_and_names_those_it_knows_with_their_clauses(State state)
    {
        foreach (var trigger in Enum.GetValues<Trigger>().Except(Known[state]))
        {
            VisitCases.In(state).When(trigger).ExpectNotPermitted().Outcome.Should().BeOfType<NotPermitted>().Subject.MustCite(VisitCases.Lifecycle.Description)
                .Permitted.Select(known => known.Name).Should().BeEquivalentTo(Known[state].Select(known => known.ToString()), $"{trigger} in {state}");
        }
    }

    [Theory]
    [MemberData(nameof(States))]
    public void A_trigger_that_the_state_knows_is_refused_to_everybody_but_those_who_may_fire_it(State state)
    {
        Role[] all = [CustomerVisitRoles.RelationsSupervisor, CustomerVisitRoles.RelationsSpecialist, CustomerVisitRoles.CustomerServiceStaff, CustomerVisitRoles.Customer, Role.Clock];
        foreach (var trigger in Known[state])
        {
            var may = VisitCases.Lifecycle.Description.Triggers.Single(known => known.Name == trigger.ToString());
            foreach (var role in all.Except(may.Roles))
            {
                VisitCases.In(state).When(trigger, role, VisitCases.Week.Closes).ExpectRefused(trigger.ToString(), actual: role.Id, clause: may.Clauses[0]);
            }
        }
    }

    [Fact]
    public void Visits_keep_the_contract_of_lifecycles_and_every_transition_can_be_walked() =>
        LifecycleContract.Of(CustomerVisits.Visit, new CustomerVisitsModule())
            .Samples(VisitCases.Complete, VisitCases.WithNothingLeft, VisitCases.Untrained, new CustomerVisit("V2", "K5", VisitCases.Plan))
            .StartingAt(VisitCases.Arrived)
            .Verify()
            .ExpectEveryTransition();

    [Fact]
    public void Every_clause_is_carried_or_said_not_to_be()
    {
        var coverage = VisitCases.Book.Rulebook.Catalogue.Coverage.Where(entry => entry.Document == "VIS").ToList();

        coverage.Where(entry => !entry.IsCarried && entry.WhyNot is null).Should().BeEmpty();
        coverage.Where(entry => !entry.IsCarried).Select(entry => entry.Clause.Id).Should().Equal("VIS-1", "VIS-2", "VIS-11.3", "VIS-13", "VIS-14");
        coverage.Should().HaveCount(18 + 13 + 3);
    }
}
