using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Visits;

/// <summary>Why a contact that is owed does not count as missed. Immutable.</summary>
/// <param name="Ground">Which ground.</param>
/// <param name="Reason">In words, in one line.</param>
/// <param name="Clauses">The clauses that it rests on, at least one.</param>
public sealed record Excusal(ExcuseGround Ground, LocalizedText Reason, IReadOnlyList<string> Clauses);

/// <summary>Which ground excuses a contact.</summary>
public enum ExcuseGround
{
    /// <summary>The window holds too few working days on which the customer is served.</summary>
    NoWorkingDay = 1,

    /// <summary>The duty changed before the window ended; the new one is owed instead.</summary>
    DutyReplaced,

    /// <summary>The customer is served no longer, or the duty has ended, before the window ended.</summary>
    ServiceEnded,

    /// <summary>The host has granted an excuse.</summary>
    Granted,
}
