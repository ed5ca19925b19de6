using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.MallComplaints;

/// <summary>An order to give a complaint to a level, to be recorded with the reason. Immutable.</summary>
/// <param name="Complaint">The host's ID of the complaint.</param>
/// <param name="Level">The level.</param>
/// <param name="Reason">Why that level: the rules that gave it with their clauses, or why it was escalated.</param>
[Cites("MALL-C-3.5.1a", "MALL-C-3.5.2a", MallDocuments.FlowLeftOpen)]
public sealed record HandlerAssignment(string Complaint, HandlerLevel Level, string Reason);

/// <summary>
/// An order to open a matter about an employee, moved by <see cref="MallComplaints.Sanctioning"/>. One complaint and employee
/// are one matter, whatever is found. Immutable.
/// </summary>
/// <param name="Complaint">The host's ID of the complaint.</param>
/// <param name="Employee">The host's ID of the employee.</param>
/// <param name="Kind">What the employee is found to have done.</param>
[Cites("MALL-C-3.3a", "MALL-C-3.4", "MALL-P-1")]
public sealed record MatterOpening(string Complaint, string Employee, FindingKind Kind);
