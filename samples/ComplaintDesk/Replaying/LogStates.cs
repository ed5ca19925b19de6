namespace ComplaintDesk.Replaying;

/// <summary>The states of an incident in the log's words; any other is none that the mapping knows.</summary>
internal static class LogStates
{
    public const string New = "New";
    public const string Active = "Active";
    public const string AwaitingUser = "Awaiting User Info";
    public const string AwaitingVendor = "Awaiting Vendor";
    public const string AwaitingProblem = "Awaiting Problem";
    public const string AwaitingEvidence = "Awaiting Evidence";
    public const string Resolved = "Resolved";
    public const string Closed = "Closed";

    public static bool IsAwaiting(string state) => state is AwaitingUser or AwaitingVendor or AwaitingProblem or AwaitingEvidence;

    public static bool IsUnknown(string state) => state is not (New or Active or Resolved or Closed) && !IsAwaiting(state);
}
