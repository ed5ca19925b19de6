namespace CustomerServiceRules.Complaints;

/// <summary>One proposal to the customer, and the answer to it. Immutable.</summary>
/// <param name="Number">Which round it is, from 1.</param>
/// <param name="Proposal">What is proposed.</param>
/// <param name="Accepted">The customer's answer; null: none yet.</param>
public sealed record SolutionRound(int Number, string Proposal, bool? Accepted = null);
