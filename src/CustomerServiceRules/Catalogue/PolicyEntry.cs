using CustomerServiceRules.Policies;

namespace CustomerServiceRules.Catalogue;

/// <summary>A policy with its rules.</summary>
/// <param name="Policy">The policy.</param>
/// <param name="Rules">The rules in force, sorted by name.</param>
/// <param name="OwnSessions">
/// Where sessions are used, the rules that keep subjects from being decided in one session when many are decided, with the
/// reason; empty where they share one.
/// </param>
public sealed record PolicyEntry(Policy Policy, IReadOnlyList<RuleEntry> Rules, IReadOnlyList<OwnSessionReason> OwnSessions)
{
    /// <summary>
    /// The rules that keep the policy from being decided without a session, on a subject's facts alone, with the reason; empty
    /// where none does. On the NRules packages every policy is decided in sessions, whatever stands here.
    /// </summary>
    public IReadOnlyList<SessionReason> NeedSession { get; init; } = [];
}

/// <summary>A rule as it runs.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Module">The module that it comes from.</param>
/// <param name="Clauses">The clauses it cites.</param>
/// <param name="Overrides">The rules whose conclusions fall when it concludes.</param>
/// <param name="Text">Its conditions and conclusions as they run, one line each.</param>
public sealed record RuleEntry(string Name, string Module, IReadOnlyList<string> Clauses, IReadOnlyList<string> Overrides, IReadOnlyList<string> Text);

/// <summary>Why a rule costs each subject a session of its own.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Why">The reason.</param>
public sealed record OwnSessionReason(string Rule, string Why);

/// <summary>Why a rule can only be evaluated in a session.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Why">The reason.</param>
public sealed record SessionReason(string Rule, string Why);

/// <summary>A rule that a module switched off.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="By">The module that switched it off.</param>
/// <param name="Clauses">The clauses that justify it.</param>
public sealed record RemovedRule(RuleEntry Rule, string By, IReadOnlyList<string> Clauses);
