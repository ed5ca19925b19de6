using CustomerServiceRules.Lifecycles;

namespace CustomerServiceRules.Scenarios;

/// <summary>What every refusal of a trigger that a state does not know has to say.</summary>
internal static class ForbiddenTriggers
{
    /// <summary>The refusal cites the clauses that the definition gives the trigger.</summary>
    public static NotPermitted MustCite(this NotPermitted refusal, LifecycleDescription lifecycle)
    {
        refusal.Clauses.Should().NotBeEmpty().And.Equal(
            lifecycle.Triggers.Single(trigger => trigger.Name == refusal.Trigger).Clauses, $"{refusal.Trigger} is refused in {refusal.State} by its clauses");
        return refusal;
    }
}
