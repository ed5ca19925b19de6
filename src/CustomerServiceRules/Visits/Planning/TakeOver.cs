namespace CustomerServiceRules.Visits.Planning;

/// <summary>Leave for a colleague to make somebody's visits. Immutable.</summary>
/// <param name="Staff">Whose visits: the ID of the person who owes them.</param>
/// <param name="By">Who may make them: the ID of a team member.</param>
public sealed record TakeOver(string Staff, string By);
