using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.PropertyComplaints;
using State = CustomerServiceRules.Procedures.PropertyComplaints.PropertyComplaintState;
using Trigger = CustomerServiceRules.Procedures.PropertyComplaints.PropertyComplaintTrigger;

namespace CustomerServiceRules.Scenarios.Estates;

public sealed class ForbiddenScenarios
{
    /// <summary>What each state knows; everything else is forbidden there.</summary>
    private static readonly Dictionary<State, Trigger[]> Known = new()
    {
        [State.Received] = [Trigger.TellFeedbackTime, Trigger.NotifyDutyDepartment, Trigger.Record, Trigger.FindNotValid],
        [State.EmergencyDispatched] = [Trigger.TellFeedbackTime, Trigger.Record],
        [State.NotValid] = [Trigger.Record, Trigger.FindValid, Trigger.Answer, Trigger.Close],
        [State.Recorded] = [Trigger.FindNotValid, Trigger.Refer, Trigger.IssueTask],
        [State.ReferredElsewhere] = [],
        [State.Assigned] = [Trigger.StartHandling, Trigger.ReportDelay],
        [State.InExecution] = [Trigger.ReportResult, Trigger.ReportDelay],
        [State.Resolved] = [Trigger.FindNotValid, Trigger.Answer, Trigger.CallBack],
        [State.CalledBack] = [Trigger.FindNotValid, Trigger.Close, Trigger.Reopen],
        [State.Reopened] = [Trigger.FindNotValid, Trigger.Refer, Trigger.IssueTask],
        [State.Closed] = [],
    };

    public static TheoryData<State, Trigger> Forbidden() => Pairs(isKnown: false);

    public static TheoryData<State, Trigger> Permitted() => Pairs(isKnown: true);

    [Fact]
    public void Of_154_pairs_of_state_and_trigger_26_are_known()
    {
        Permitted().Should().HaveCount(26);
        Forbidden().Should().HaveCount(128);
    }

    [Theory]
    [MemberData(nameof(Forbidden))]
    public void What_a_state_does_not_know_is_refused_with_what_it_knows_and_the_clauses_of_that(State state, Trigger trigger)
    {
        var record = Walks.To(state).Record;
        var before = record.ToJson();

        var outcome = Estate.Lifecycle.Fire(record, trigger, Estate.Known(), Walks.By(trigger), record.History.Latest.At.AddHours(1));

        var refused = outcome.Should().BeOfType<NotPermitted>().Subject;
        refused.MustCite(Estate.Lifecycle.Description).Permitted.Select(permitted => permitted.Name).Should().BeEquivalentTo(Known[state].Select(known => known.ToString()));
        refused.Permitted.SelectMany(permitted => permitted.Clauses.DefaultIfEmpty("none")).Should().NotContain("none");
        record.ToJson().Should().Be(before);
    }

    [Theory]
    [MemberData(nameof(Permitted))]
    public void Whoever_may_not_act_is_refused_with_the_clauses_of_the_step(State state, Trigger trigger)
    {
        var record = Walks.To(state).Record;
        var clauses = Estate.Lifecycle.Description.Triggers.Single(known => known.Name == trigger.ToString()).Clauses;
        Role[] others =
        [
            PropertyComplaintRoles.CustomerRelations, PropertyComplaintRoles.ResponsibleDepartment, PropertyComplaintRoles.DepartmentHead, PropertyComplaintRoles.DutyDepartment, new("estate.stranger", new("stranger", "他人")),
        ];
        var may = Estate.Lifecycle.Description.Triggers.Single(known => known.Name == trigger.ToString()).Roles;

        foreach (var role in others.Except(may))
        {
            Estate.Lifecycle.Fire(record, trigger, Estate.Known(), role, record.History.Latest.At.AddHours(1))
                .Should().BeOfType<Refused>().Which.Unmet[0].Clauses.Should().BeEquivalentTo(clauses, $"{role} may not {trigger}");
        }
    }

    [Theory]
    [InlineData(State.Closed)]
    [InlineData(State.ReferredElsewhere)]
    public void What_is_over_stays_over(State state) =>
        Estate.Lifecycle.Permitted(Walks.To(state).Record, Estate.Known(), role: null, Estate.Friday.AddDays(9)).Should().BeEmpty();

    private static TheoryData<State, Trigger> Pairs(bool isKnown)
    {
        var pairs = new TheoryData<State, Trigger>();
        foreach (var (state, known) in Known)
        {
            foreach (var trigger in Enum.GetValues<Trigger>().Where(trigger => known.Contains(trigger) == isKnown))
                pairs.Add(state, trigger);
        }

        return pairs;
    }
}
