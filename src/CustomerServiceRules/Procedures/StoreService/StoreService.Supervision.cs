using CustomerServiceRules.Calendars;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.StoreService;

// Supervision of the staff: checks, spot checks and audits.
public static partial class StoreService
{
    /// <summary>How an inspection moves; ask the rulebook for it by <see cref="Rulebook.Lifecycle"/>.</summary>
    public static InspectionLifecycle Inspections { get; } = new();

    /// <summary>
    /// Within which time is what of an inspection owed? Needs the <see cref="StoreInspection"/>; undecided while the host states
    /// neither an interval for its kind nor a limit for findings. The inspection takes the decision by <see cref="CaseLimits.OrNone"/>.
    /// </summary>
    public static Policy<IReadOnlyList<OwedLimit>> InspectionLimits { get; } = Policy.Each(
        "scs.inspection-limits",
        new LocalizedText("Within which time is what of an inspection owed?", "监督检查各项工作应在多长时间内完成？"),
        owed => owed.Clock,
        OwedLimit.Text);

    /// <summary>The time from one check of the supervisor to the next; no figure by default, for the document says at intervals (SCS-7.1.1).</summary>
    public static Parameter<PromptLimit> SupervisorChecksEvery { get; } = Unstated(
        "scs.supervision.supervisor-checks-every", new LocalizedText("Time from one check of the supervisor to the next", "客服主管检查间隔"), "SCS-7.1.1", StoreDocument.Intervals);

    /// <summary>The time from one audit to the next; no figure by default, for the document says at intervals (SCS-7.1.3).</summary>
    public static Parameter<PromptLimit> AuditsEvery { get; } = Unstated(
        "scs.supervision.audits-every", new LocalizedText("Time from one audit to the next", "内部审计间隔"), "SCS-7.1.3", StoreDocument.Intervals);

    /// <summary>The time from a finding until it is put right; no figure by default, for the document says without delay (SCS-7.1.2).</summary>
    public static Parameter<PromptLimit> RectifyWithin { get; } = Unstated(
        "scs.supervision.rectify-within", new LocalizedText("Time from a finding until it is put right", "问题整改时限"), "SCS-7.1.2", StoreDocument.Rectifying);

    private static Parameter<PromptLimit> Unstated(string name, LocalizedText meaning, params string[] clauses) =>
        new(name, meaning, "", new DatedValue<PromptLimit>(PromptLimit.Unstated, clauses));
}
