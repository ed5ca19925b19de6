namespace CustomerServiceRules.Complaints;

/// <summary>An order to tell somebody something about a complaint. Immutable.</summary>
/// <param name="To">Whom to tell: a department, a person, the customer.</param>
/// <param name="Complaint">The host's ID of the complaint.</param>
/// <param name="About">What to tell, in one line.</param>
public sealed record Notice(string To, string Complaint, string About);
