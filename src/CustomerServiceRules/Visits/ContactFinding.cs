namespace CustomerServiceRules.Visits;

/// <summary>What is held against whoever owed a contact. Immutable.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Result">What was owed and what became of it.</param>
/// <param name="MissedInARow">
/// With a missed contact: how many periods in a row, up to its own and inclusive, the same staff let pass without any contact with
/// the customer; 1 where its period holds another contact. Otherwise 0.
/// </param>
public sealed record ContactFinding(ContactFault Kind, ObligationResult Result, int MissedInARow)
{
    /// <summary>The clauses that the finding rests on, the most specific first.</summary>
    public IReadOnlyList<string> Clauses => Result.Clauses;
}

/// <summary>What can be wrong with a contact that was owed.</summary>
public enum ContactFault
{
    /// <summary>Its window is over without it.</summary>
    Missed = 1,

    /// <summary>It took place within its window, and not at the agreed time or not in working time.</summary>
    NotInTime,
}
