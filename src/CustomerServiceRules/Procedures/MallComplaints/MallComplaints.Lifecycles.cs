namespace CustomerServiceRules.Procedures.MallComplaints;

// How cases move.
public static partial class MallComplaints
{
    /// <summary>How a complaint is handled; ask the rulebook for it by <see cref="Rulebook.Lifecycle"/>.</summary>
    public static MallComplaintLifecycle Handling { get; } = new();

    /// <summary>How a finding about an employee leads to a sanction; ask the rulebook for it by <see cref="Rulebook.Lifecycle"/>.</summary>
    public static MallSanctionLifecycle Sanctioning { get; } = new();
}
