using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>Whose failing in service was found, and how. Immutable.</summary>
/// <param name="Staff">The staff member; not empty.</param>
/// <param name="Unit">The unit or department whose penalty rules bind the staff member; not empty.</param>
/// <param name="Ground">How it was found.</param>
[Cites("TOB-26.1", "TOB-26.2", "TOB-26.3")]
public sealed record StaffFault(string Staff, string Unit, SanctionGround Ground);
