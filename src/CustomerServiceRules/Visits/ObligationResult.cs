namespace CustomerServiceRules.Visits;

/// <summary>What became of a contact that was owed. Immutable.</summary>
/// <param name="Obligation">What was owed.</param>
/// <param name="State">How it stands.</param>
/// <param name="MetBy">The contact that met it; null while none has.</param>
/// <param name="IsInTime">Whether it was met at the agreed time and in working time, as far as those are owed: any time is in time where it is excused; false where it was not met.</param>
/// <param name="Excusal">Why it is excused; null where it is not.</param>
/// <param name="Clauses">The clauses that the result rests on, the most specific first.</param>
public sealed record ObligationResult(
    Obligation Obligation,
    ObligationState State,
    Contact? MetBy,
    bool IsInTime,
    Excusal? Excusal,
    IReadOnlyList<string> Clauses);

/// <summary>How a contact that is owed stands.</summary>
public enum ObligationState
{
    /// <summary>Its window is not over yet.</summary>
    Open = 1,

    /// <summary>A contact in its window met it.</summary>
    Met,

    /// <summary>Its window is over without the contact.</summary>
    Missed,

    /// <summary>Nothing is held against anybody: there is a ground that excuses.</summary>
    Excused,
}
