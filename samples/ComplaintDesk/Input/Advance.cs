namespace ComplaintDesk.Input;

/// <summary>How far a task is.</summary>
/// <param name="Done">How many rows are done.</param>
/// <param name="Share">How much of the whole that is, 0 to 1.</param>
internal readonly record struct Advance(long Done, double Share);
