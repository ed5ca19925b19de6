namespace CustomerServiceRules.Facts;

/// <summary>One statement of a fact, in the form in which it is stored and compared.</summary>
/// <param name="Name">What it says something about: a term ID such as <c>tob.figure.rank</c>.</param>
/// <param name="Value">What it says, in invariant text.</param>
public sealed record Figure(string Name, string Value);
