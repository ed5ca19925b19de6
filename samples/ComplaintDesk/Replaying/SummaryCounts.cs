using ComplaintDesk.Input;
using CustomerServiceRules.Deadlines;

namespace ComplaintDesk.Replaying;

/// <param name="Events">How many rows the line of the mapping was for.</param>
/// <param name="Refused">How many of them were refused.</param>
internal sealed record MappingCount(MappingRow Line, int Events, int Refused);

/// <param name="Events">How many rows were refused for the reason.</param>
/// <param name="Incidents">How many incidents they belong to.</param>
/// <param name="First">The first of them: incident and line.</param>
internal sealed record ReasonCount(RowRefusal Refusal, int Events, int Incidents, IReadOnlyList<(string Incident, long Line)> First)
{
    /// <summary>How many examples are kept.</summary>
    public const int Examples = 3;
}

/// <summary>How the deadline came out for the incidents of one priority; a reopened incident has a round more.</summary>
/// <param name="Incidents">How many incidents there are.</param>
/// <param name="Rounds">What the deadline shows of them.</param>
internal sealed record PriorityCount(string Priority, int Incidents, IReadOnlyList<ClockReading> Rounds)
{
    public int Of(ClockStatus status) => Rounds.Count(round => round.Status == status);
}

/// <param name="Row">The row that is older than the one above it.</param>
internal sealed record OutOfOrderRow(string Incident, LogRow Row, LogRow Before);
