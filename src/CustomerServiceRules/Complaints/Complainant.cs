using CustomerServiceRules.Facts;

namespace CustomerServiceRules.Complaints;

/// <summary>Who complains. Immutable.</summary>
/// <param name="Customer">The host's ID of the customer; the default value for somebody unknown.</param>
/// <param name="Contact">How the result can be told, such as a telephone number; null where none was left.</param>
public sealed record Complainant(SubjectId Customer, string? Contact = null);
