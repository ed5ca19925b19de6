using CustomerServiceRules.Terms;
using static ComplaintDesk.Replaying.StepCondition;
using static CustomerServiceRules.Procedures.StoreService.StoreComplaintTrigger;

namespace ComplaintDesk.Replaying;

/// <summary>
/// The mapping from the log to the store's procedure. Read are only the columns whose value is of its time: incident_state,
/// active, reopen_count, assignment_group and assigned_to. Not read are those that hold the final value on every row
/// (resolved_at, closed_at, closed_code, resolved_by) or are judged elsewhere (made_sla).
/// </summary>
internal static class Mapping
{
    /// <summary>An incident comes into the log: its complaint is accepted, whatever else its first row says.</summary>
    public static MappedStep Opening { get; } = new(Accept);

    /// <summary>The line of a first row that says no more than that.</summary>
    public const string OpenedLine = "opened";

    /// <summary>A row that changes nothing of what is read.</summary>
    public static MappingRow Nothing { get; } = new("nothing", new LocalizedText("none of the columns that are read", "所读各列均无变化"), _ => true);

    /// <summary>A state that is none of the log's: nothing can be fired, and the row is refused.</summary>
    public static MappingRow Unknown { get; } = new(
        "unknown-state",
        new LocalizedText("state becomes New again, or one not known here", "状态重新变为 New，或为未知状态"),
        change => change.Before != change.After && (LogStates.IsUnknown(change.After) || change.After == LogStates.New));

    /// <summary>The lines in their order; the first that applies holds.</summary>
    public static IReadOnlyList<MappingRow> Rows { get; } =
    [
        new(OpenedLine,
            new LocalizedText("first row, state New", "首行，状态为 New"),
            change => change.IsFirst && change.After == LogStates.New),
        new("reopened-on-hold",
            new LocalizedText("reopen_count rises, state becomes Awaiting ...", "reopen_count 增加，状态变为 Awaiting ..."),
            change => change.Reopened && change.Enters(LogStates.IsAwaiting),
            new(Reopen), new(PutOnHold)),
        new("reopened",
            new LocalizedText("reopen_count rises, state becomes Active", "reopen_count 增加，状态变为 Active"),
            change => change.Reopened && change.Enters(LogStates.Active),
            new(Reopen), new(FindTrue)),
        new("reopened-otherwise",
            new LocalizedText("reopen_count rises", "reopen_count 增加"),
            change => change.Reopened,
            new MappedStep(Reopen)),
        new("closed",
            new LocalizedText("state becomes Closed", "状态变为 Closed"),
            change => change.Enters(LogStates.Closed),
            new MappedStep(Close)),
        new("resolved",
            new LocalizedText("state becomes Resolved", "状态变为 Resolved"),
            change => change.Enters(LogStates.Resolved),
            new(Resume, OnHold), new(FindTrue, UnverifiedIfAssumed), new(ProposeSolution), new(AgreeToSolution), new(BeginExecution), new(FeedBackResult)),
        new("awaiting",
            new LocalizedText("state becomes Awaiting ...", "状态变为 Awaiting ..."),
            change => change.Enters(LogStates.IsAwaiting),
            new MappedStep(PutOnHold)),
        new("resumed",
            new LocalizedText("state goes from Awaiting ... to Active", "状态由 Awaiting ... 变为 Active"),
            change => change.Enters(LogStates.Active) && LogStates.IsAwaiting(change.Before),
            new(Resume), new(FindTrue, Unverified)),
        new("taken-up",
            new LocalizedText("state becomes Active", "状态变为 Active"),
            change => change.Enters(LogStates.Active),
            new MappedStep(FindTrue)),
        Unknown,
        new("ended",
            new LocalizedText("active becomes false", "active 变为 false"),
            change => change.Ended,
            new MappedStep(Close)),
        new("handed-over",
            new LocalizedText("assignment_group or assigned_to changes", "assignment_group 或 assigned_to 变化"),
            change => change.HandedOver,
            new MappedStep(Assign)),
        Nothing,
    ];

    public static MappingRow Of(RowChange change) => Rows.First(row => row.Applies(change));
}
