using ComplaintDesk.Input;
using CustomerServiceRules;
using CustomerServiceRules.Complaints;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Procedures.StoreService;

namespace ComplaintDesk.Replaying;

/// <summary>An incident as the store's procedure sees it: what the log gives, and everything else assumed (<see cref="Assumption.All"/>).</summary>
internal sealed class StoreCase(Rulebook rulebook)
{
    private const string Assumed = "assumed";

    public StoreComplaint Of(Incident incident) => new(
        new SubjectId(incident.Number),
        new Complainant(default, Assumed),
        ChannelOf(incident.Contact),
        LogCalendar.InstantOf(incident.OpenedAt),
        Assumed)
    {
        Handlings = [.. Enumerable.Range(0, incident.Rows.Max(row => row.Reopens) + 1).Select(round => Handling(incident.Number, round))],
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

    private StoreHandling Handling(string incident, int round) => new()
    {
        TakenUpBecause = round == 0 ? null : Assumed,
        Asked = [Assumed],
        Finding = new Investigation(IsTrue: true, Cause: Assumed),
        Solutions = [Solution(incident, round + 1)],
        Result = Assumed,
        RootCause = Assumed,
        ImprovementMeasure = Assumed,
    };

    /// <summary>A solution that meets the criteria: the log holds none.</summary>
    private StoreSolution Solution(string incident, int number)
    {
        var judgement = new SolutionJudgement(incident, number, servesCustomer: true, isOperable: true, plannedFor: DateTimeOffset.UnixEpoch, neededBy: null);
        return new StoreSolution(
            new SolutionRound(1, Assumed, Accepted: true), judgement, rulebook.Decide(StoreService.Solution, StoreService.FactsOf(judgement), DateTimeOffset.UnixEpoch));
    }

    private static ComplaintChannel ChannelOf(string contact) => contact switch
    {
        "Phone" or "IVR" => ComplaintChannel.Telephone,
        "Direct opening" => ComplaintChannel.InPerson,
        _ => ComplaintChannel.Online,
    };
}
