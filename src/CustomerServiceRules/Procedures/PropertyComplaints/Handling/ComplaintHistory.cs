using CustomerServiceRules.Lifecycles;

namespace CustomerServiceRules.Procedures.PropertyComplaints;

/// <summary>What the events of a complaint say of its rounds.</summary>
internal static class ComplaintHistory
{
    /// <summary>How often a trigger was fired.</summary>
    public static int Times(this LifecycleHistory history, PropertyComplaintTrigger trigger) => history.NewestFirst.Count(happened => happened.Is(trigger));

    /// <summary>Whether a trigger was fired since another one was fired last; also where the other was never fired.</summary>
    public static bool HasSince(this LifecycleHistory history, PropertyComplaintTrigger trigger, PropertyComplaintTrigger since) =>
        history.Last(trigger) is { } happened && happened.Sequence > (history.Last(since)?.Sequence ?? -1);
}
