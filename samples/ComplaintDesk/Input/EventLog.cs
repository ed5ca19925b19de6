namespace ComplaintDesk.Input;

/// <summary>A log of incidents that was read whole.</summary>
/// <param name="Incidents">The incidents in the order in which the file begins them.</param>
/// <param name="Events">How many rows they have together.</param>
/// <param name="First">The earliest time in the log.</param>
/// <param name="Last">The latest time in the log.</param>
internal sealed record EventLog(IReadOnlyList<Incident> Incidents, int Events, DateTime First, DateTime Last);
