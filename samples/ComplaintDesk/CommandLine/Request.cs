using CustomerServiceRules.Calendars;
using CustomerServiceRules.Terms;

namespace ComplaintDesk.CommandLine;

/// <summary>What the command line asks for, already checked: the arguments fit together.</summary>
/// <param name="Replay">The log to replay, or null for the scripted day.</param>
internal sealed record Request(ReplayRequest? Replay, Language Language);

/// <param name="ResolveWithin">How long an incident may take, or null for the default of the replay.</param>
/// <param name="OutputFolder">Where to write the figures, or null to show them only.</param>
internal sealed record ReplayRequest(string Log, TimeLimit? ResolveWithin, VerificationReading Verification, string? OutputFolder);

/// <summary>What of a log counts as the verification that the store procedure demands before a solution.</summary>
internal enum VerificationReading
{
    /// <summary>A resolving carries it along where no row showed work on the incident before.</summary>
    Assumed,

    /// <summary>Only a row that shows work on the incident; a resolving without one is refused.</summary>
    Seen,
}
