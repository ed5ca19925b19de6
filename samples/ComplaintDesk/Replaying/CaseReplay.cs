using ComplaintDesk.CommandLine;
using ComplaintDesk.Input;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.StoreService;

namespace ComplaintDesk.Replaying;

/// <summary>Fires the rows of incidents as triggers of the store's procedure. Thread-safe: one serves all incidents.</summary>
internal sealed class CaseReplay(
    Lifecycle<StoreComplaint, StoreComplaintState, StoreComplaintTrigger> lifecycle, StoreCase facts, VerificationReading verification, DateTimeOffset endOfLog)
{
    private readonly Refusals _refusals = new(lifecycle.Description);

    // Nobody's right to act can be read off the log: the first of the roles that may fire a trigger fires it.
    private readonly Dictionary<StoreComplaintTrigger, Role> _roles = lifecycle.Description.Triggers.ToDictionary(
        trigger => Enum.Parse<StoreComplaintTrigger>(trigger.Name), trigger => trigger.Roles[0]);

    public ReplayedCase Replay(Incident incident)
    {
        var complaint = facts.Of(incident);
        var rows = incident.Rows;
        var outcomes = new RowOutcome[rows.Count];
        var isVerifiedByResolving = false;

        var (opened, first) = (LogCalendar.InstantOf(incident.OpenedAt), LogCalendar.InstantOf(rows[0].At));
        var record = lifecycle.Start(incident.Number, opened < first ? opened : first);
        complaint = StoreCase.AsOf(complaint, rows[0]);
        record = ((Accepted)Fire(record, Mapping.Opening.Trigger, complaint, first)).Record;
        for (var i = 0; i < rows.Count; i++)
        {
            var mapping = Mapping.Of(i == 0 ? RowChange.Of(rows[0]) : RowChange.Of(rows[i - 1], rows[i]));
            if (mapping.Steps.Count > 0)
                complaint = StoreCase.AsOf(complaint, rows[i]);

            var (after, refusal, verified) = Fire(record, mapping, complaint, LogCalendar.InstantOf(rows[i].At));
            outcomes[i] = new RowOutcome(rows[i], mapping, mapping == Mapping.Unknown ? _refusals.OfUnknown : refusal);
            record = after;
            isVerifiedByResolving |= verified;
        }

        var rounds = lifecycle.Clocks(record, complaint, endOfLog).Where(reading => reading.Clock == StoreComplaintClocks.Resolve);
        return new ReplayedCase(incident, outcomes, record.State, [.. rounds], isVerifiedByResolving);
    }

    // All steps of a row, or none: a refusal leaves the record as it was.
    private (LifecycleRecord After, RowRefusal? Refusal, bool IsVerifiedByResolving) Fire(
        LifecycleRecord record, MappingRow mapping, StoreComplaint complaint, DateTimeOffset at)
    {
        var (after, verified) = (record, false);
        foreach (var step in mapping.Steps)
        {
            if (!IsFor(step.Only, after))
                continue;

            var outcome = Fire(after, step.Trigger, complaint, at);
            if (outcome is not Accepted accepted)
                return (record, _refusals.Of(outcome), false);

            after = accepted.Record;
            verified |= step.Only == StepCondition.UnverifiedIfAssumed;
        }

        return (after, null, verified);
    }

    private LifecycleOutcome Fire(LifecycleRecord record, StoreComplaintTrigger trigger, StoreComplaint complaint, DateTimeOffset at) =>
        lifecycle.Fire(record, trigger, complaint, _roles[trigger], at);

    private bool IsFor(StepCondition condition, LifecycleRecord record) => condition switch
    {
        StepCondition.OnHold => lifecycle.StateOf(record) is StoreComplaintState.AcceptedOnHold or StoreComplaintState.VerifiedOnHold,
        StepCondition.Unverified => lifecycle.StateOf(record) == StoreComplaintState.Accepted,
        StepCondition.UnverifiedIfAssumed => verification == VerificationReading.Assumed && lifecycle.StateOf(record) == StoreComplaintState.Accepted,
        _ => true,
    };
}
