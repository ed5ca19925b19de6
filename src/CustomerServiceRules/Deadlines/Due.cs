using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Deadlines;

/// <summary>
/// What falls due for a case and when. At that instant, inclusive, the clock may fire the trigger; the host's timer waits for
/// the next one and asks again. Immutable.
/// </summary>
/// <param name="Lifecycle">The ID of the lifecycle or of the region.</param>
/// <param name="CaseId">The host's ID of the case.</param>
/// <param name="Id">The ID of the deadline.</param>
/// <param name="State">The name of the state that the case is in.</param>
/// <param name="Trigger">The name of the trigger that <see cref="Lifecycles.Role.Clock"/> then fires.</param>
/// <param name="At">The instant from which it is due, inclusive; it may lie in the past.</param>
/// <param name="Sentence">What is due.</param>
/// <param name="Clauses">The clauses that the deadline rests on.</param>
public sealed record Due(
    string Lifecycle, string CaseId, string Id, string State, string Trigger, DateTimeOffset At, LocalizedText Sentence, IReadOnlyList<string> Clauses)
{
    /// <summary>Whether it has fallen due.</summary>
    /// <param name="asOf">The instant to judge by; one equal to <see cref="At"/> counts.</param>
    public bool HasFallen(DateTimeOffset asOf) => At <= asOf;
}
