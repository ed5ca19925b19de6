namespace CustomerServiceRules.Complaints;

/// <summary>What looking into a complaint has brought to light. Immutable.</summary>
/// <param name="IsTrue">Whether what was complained of is true; null: not settled yet.</param>
/// <param name="Cause">What caused it; null: not known yet.</param>
/// <param name="ResponsiblePerson">The person who answers for it; null: nobody named yet.</param>
/// <param name="Solution">What will be done about it; null: not found yet.</param>
public sealed record Investigation(bool? IsTrue = null, string? Cause = null, string? ResponsiblePerson = null, string? Solution = null);
