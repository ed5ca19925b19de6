namespace ComplaintDesk.Input;

/// <summary>One row of the log as the replay reads it. Values that are final and repeated on every row are not among them.</summary>
/// <param name="Line">Where the file has it.</param>
/// <param name="At">When the row was written, by the log's wall clock.</param>
/// <param name="Reopens">How often the incident had been reopened by then.</param>
internal readonly record struct LogRow(long Line, DateTime At, string State, bool IsActive, int Reopens, string Group, string AssignedTo);
