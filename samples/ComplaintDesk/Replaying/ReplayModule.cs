using CustomerServiceRules.Calendars;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Procedures.StoreService;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;

namespace ComplaintDesk.Replaying;

/// <summary>
/// What the store's document leaves to the organisation, as a module of the host's own: how long a complaint may take. The
/// figure is cited to a document of the host's own, too.
/// </summary>
internal sealed class ReplayModule(TimeLimit resolveWithin) : ProcedureModule
{
    private const string Limit = "LOG-1";

    /// <summary>How long an incident may take where the command line does not say.</summary>
    public static TimeLimit DefaultLimit { get; } = TimeLimit.WorkingHours(40);

    public override ModuleIdentity Identity { get; } = new("ComplaintDesk.Replay", "1.0.0", "log");

    public override void Describe(ModuleBuilder contents) => contents
        .Document(new SourceDocument("LOG", new LocalizedText("What this program takes for the replay", "本程序回放时的约定"),
        [
            new Clause(Limit, ClauseKind.Deadline, "An incident is resolved within the time that the command line gives."),
        ]))
        .Replace(StoreService.ResolveWithin, new DatedValue<TimeLimit>(resolveWithin, Limit));
}
