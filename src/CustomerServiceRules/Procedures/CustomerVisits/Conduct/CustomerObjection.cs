using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.CustomerVisits;

/// <summary>A question or objection of the customer, and what it was told. Immutable.</summary>
/// <param name="Text">What the customer asked or objected to; not empty.</param>
/// <param name="Answer">What it was told; null until somebody has answered.</param>
[Cites("VIS-12")]
public sealed record CustomerObjection(string Text, string? Answer);

/// <summary>How the customer was trained. Immutable.</summary>
/// <param name="Length">How long, without breaks.</param>
/// <param name="Subject">In what.</param>
[Cites("VIS-14.1", CustomerVisitsDocument.LengthOfTraining)]
public sealed record CustomerTraining(TimeSpan Length, string Subject);
