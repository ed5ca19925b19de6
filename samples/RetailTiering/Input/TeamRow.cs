namespace RetailTiering.Input;

/// <summary>One line of a team: a manager and what it gives him. Neither city nor outlet: whatever no other line names.</summary>
internal sealed record TeamRow(string Staff, int VisitsADay, string? City, string? Outlet, long Line);
