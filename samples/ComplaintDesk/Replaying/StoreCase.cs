using ComplaintDesk.Input;
using CustomerServiceRules.Complaints;
using CustomerServiceRules.Decisions;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Procedures.StoreService;

namespace ComplaintDesk.Replaying;

/// <summary>An incident as the store's procedure sees it: what the log gives, and everything else assumed (<see cref="Assumption.All"/>).</summary>
internal sealed class StoreCase(StoreSolution assumedSolution)
{
    private const string Assumed = "assumed";

    /// <summary>The one solution that stands for all: the log holds none.</summary>
    public static SolutionJudgement AssumedJudgement { get; } = new(
        new SubjectId(Assumed), round: 1, servesCustomer: true, isOperable: true, plannedFor: DateTimeOffset.UnixEpoch, neededBy: null);

    public static StoreCase With(Decision<SolutionVerdict> verdict) =>
        new(new StoreSolution(new SolutionRound(1, Assumed, Accepted: true), AssumedJudgement, verdict));

    public StoreComplaint Of(Incident incident) => new(
        new SubjectId(incident.Number),
        new Complainant(default, Assumed),
        ChannelOf(incident.Contact),
        LogCalendar.InstantOf(incident.OpenedAt),
        Assumed)
    {
        Handlings = [.. Enumerable.Range(0, incident.Rows.Max(row => row.Reopens) + 1).Select(Handling)],
    };

    /// <summary>The complaint as of one row: whose it is, and what it waits for.</summary>
    public static StoreComplaint AsOf(StoreComplaint complaint, in LogRow row) => complaint with
    {
        Assignee = $"{row.Group}, {row.AssignedTo}",
        Awaited = AwaitedOn(row.State),
    };

    private static Awaited? AwaitedOn(string state) => state switch
    {
        LogStates.AwaitingUser => new Awaited(AwaitedThing.CustomerAnswer, Assumed),
        LogStates.AwaitingVendor => new Awaited(AwaitedThing.Supplier, Assumed),
        LogStates.AwaitingProblem => new Awaited(AwaitedThing.CommonCause, Assumed),
        LogStates.AwaitingEvidence => new Awaited(AwaitedThing.Evidence, Assumed),
        _ => null,
    };

    private StoreHandling Handling(int round) => new()
    {
        TakenUpBecause = round == 0 ? null : Assumed,
        Asked = [Assumed],
        Finding = new Investigation(IsTrue: true, Cause: Assumed),
        Solutions = [assumedSolution],
        Result = Assumed,
        RootCause = Assumed,
        ImprovementMeasure = Assumed,
    };

    private static ComplaintChannel ChannelOf(string contact) => contact switch
    {
        "Phone" or "IVR" => ComplaintChannel.Telephone,
        "Direct opening" => ComplaintChannel.InPerson,
        _ => ComplaintChannel.Online,
    };
}
