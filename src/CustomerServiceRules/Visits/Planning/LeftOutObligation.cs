using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Visits.Planning;

/// <summary>An obligation whose window is cut and for which a plan has no room; it is excused if nobody makes the visit all the same. Immutable.</summary>
/// <param name="Obligation">The obligation.</param>
/// <param name="Why">Why it has no visit, and what excuses that.</param>
public sealed record LeftOutObligation(Obligation Obligation, LocalizedText Why);
