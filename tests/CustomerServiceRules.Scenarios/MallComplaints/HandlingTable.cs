using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.MallComplaints;
using CustomerServiceRules.Testing;
using static CustomerServiceRules.Scenarios.Mall.MallCases;
using State = CustomerServiceRules.Procedures.MallComplaints.MallComplaintState;
using Trigger = CustomerServiceRules.Procedures.MallComplaints.MallComplaintTrigger;

namespace CustomerServiceRules.Scenarios.Mall;

/// <summary>Which trigger leads where, from every state: what is not in the table is refused or not permitted.</summary>
public sealed class HandlingTable
{
    private static readonly Lifecycle<MallComplaint, State, Trigger> Handling = Rules.Lifecycle(MallComplaints.Handling);

    private static readonly Dictionary<State, (Trigger Trigger, State To)[]> Allowed = new()
    {
        [State.Received] = [(Trigger.Record, State.Recorded)],
        [State.Recorded] = [(Trigger.Assign, State.Assigned), (Trigger.FindIgnored, State.IgnoredFinding), .. Up],
        [State.IgnoredFinding] = [(Trigger.Assign, State.Assigned), .. Up],
        [State.Assigned] = [(Trigger.Verify, State.Verified), .. Up],
        [State.Escalated] = [(Trigger.Verify, State.Verified)],
        [State.Verified] = [(Trigger.ProposeSolution, State.SolutionProposed), .. Up],
        [State.SolutionProposed] = [(Trigger.CarryOut, State.InExecution), .. Up],
        [State.InExecution] = [(Trigger.Resolve, State.Resolved), .. Up],
        [State.Resolved] = [(Trigger.Review, State.Closed), .. Up],
        [State.Closed] = [],
    };

    private static (Trigger, State)[] Up => [(Trigger.Escalate, State.Escalated), (Trigger.InsistOnStoreManager, State.Escalated)];

    [Fact]
    public void From_every_state_every_trigger_leads_where_the_table_says_or_nowhere()
    {
        foreach (var (state, allowed) in Allowed)
        {
            var record = In(state);
            foreach (var trigger in Enum.GetValues<Trigger>())
            {
                var outcome = Handling.Fire(record, trigger, Complete().Upwards(), ActorOf(trigger), Monday);
                if (allowed.Any(one => one.Trigger == trigger))
                    outcome.Should().BeOfType<Accepted>($"{trigger} is allowed in {state}").Which.To.Should().Be(allowed.Single(one => one.Trigger == trigger).To.ToString());
                else
                    outcome.Should().BeOfType<NotPermitted>($"{trigger} is forbidden in {state}").Which.MustCite(Handling.Description).Permitted.Select(one => one.Name).Should().BeEquivalentTo(allowed.Select(one => one.Trigger.ToString()));
            }
        }
    }

    [Fact]
    public void Every_trigger_is_refused_with_its_clause_to_whoever_may_not_fire_it()
    {
        Role[] everybody = [MallRoles.Customer, MallRoles.Employee, MallRoles.Specialist, MallRoles.Supervisor, MallRoles.CustomerServiceManager, MallRoles.StoreManager, MallRoles.System];
        foreach (var (state, allowed) in Allowed)
        {
            foreach (var (trigger, _) in allowed)
            {
                foreach (var stranger in everybody.Except(RolesOf(trigger)))
                {
                    Handling.Fire(In(state), trigger, Complete().Upwards(), stranger, Monday).Should().BeOfType<Refused>($"{stranger} may not {trigger}")
                        .Which.Unmet[0].Clauses.Should().NotBeEmpty().And.OnlyContain(clause => clause.Contains("MALL-C-", StringComparison.Ordinal));
                }
            }
        }
    }

    [Fact]
    public void An_empty_complaint_is_refused_at_every_step_with_a_clause()
    {
        foreach (var (state, allowed) in Allowed)
        {
            foreach (var (trigger, _) in allowed.Where(one => one.Trigger != Trigger.CarryOut))
            {
                Handling.Fire(In(state), trigger, Complaint(), ActorOf(trigger), Monday).Should().BeOfType<Refused>($"{trigger} in {state} needs something")
                    .Which.Clauses.Should().Contain(clause => clause.StartsWith("MALL-C-", StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void Handling_keeps_the_contract_of_lifecycles_and_every_transition_can_be_walked() =>
        LifecycleContract.Of(MallComplaints.Handling, new MallComplaintsModule())
            .Samples(Complaint(), Complete().Upwards() with { CarriedOutAt = Monday.AddHours(6) }, Complete(HandlerLevel.CustomerServiceManager), Complete(HandlerLevel.StoreManager))
            .StartingAt(Monday)
            .Verify()
            .ExpectEveryTransition();

    private static Role[] RolesOf(Trigger trigger) => trigger switch
    {
        Trigger.Record => [MallRoles.Employee, MallRoles.Specialist, MallRoles.Supervisor, MallRoles.CustomerServiceManager, MallRoles.StoreManager],
        Trigger.Assign => [MallRoles.System],
        Trigger.FindIgnored => [MallRoles.CustomerServiceManager, MallRoles.StoreManager],
        Trigger.Escalate => [MallRoles.Supervisor, MallRoles.CustomerServiceManager],
        Trigger.InsistOnStoreManager => [MallRoles.Customer],
        _ => [MallRoles.Supervisor, MallRoles.CustomerServiceManager, MallRoles.StoreManager],
    };

    private static Role ActorOf(Trigger trigger) => trigger switch
    {
        Trigger.Record => MallRoles.Employee,
        Trigger.Assign => MallRoles.System,
        Trigger.Escalate => MallRoles.Supervisor,
        Trigger.InsistOnStoreManager => MallRoles.Customer,
        _ => MallRoles.StoreManager,
    };

    private static LifecycleRecord In(State state)
    {
        Trigger[] way = state switch
        {
            State.Received => [],
            State.IgnoredFinding => [Trigger.Record, Trigger.FindIgnored],
            State.Escalated => [Trigger.Record, Trigger.Escalate],
            _ => [.. new[] { Trigger.Record, Trigger.Assign, Trigger.Verify, Trigger.ProposeSolution, Trigger.CarryOut, Trigger.Resolve, Trigger.Review }
                .Take(Array.IndexOf([State.Recorded, State.Assigned, State.Verified, State.SolutionProposed, State.InExecution, State.Resolved, State.Closed], state) + 1)],
        };
        return way.Aggregate(
            Handling.Start("C-1", Monday),
            (record, trigger) => Handling.Fire(record, trigger, Complete().Upwards(), ActorOf(trigger), Monday).Should().BeOfType<Accepted>().Subject.Record);
    }
}
