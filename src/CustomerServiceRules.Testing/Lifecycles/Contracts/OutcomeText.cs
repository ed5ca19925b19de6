using CustomerServiceRules.Lifecycles;

namespace CustomerServiceRules.Testing.Contracts;

/// <summary>What came of a trigger, in one line that is the same for equal outcomes.</summary>
internal static class OutcomeText
{
    public static string Of(LifecycleOutcome outcome) => outcome switch
    {
        Accepted accepted => $"accepted {accepted}{(accepted.Effects.Length == 0 ? "" : $", orders {string.Join(", ", accepted.Effects.Select(order => order.Id))}")}",
        _ => outcome.ToString()!,
    };

    /// <summary>The same with the record as JSON and the contents of the orders.</summary>
    public static string WithRecord(LifecycleOutcome outcome) => outcome is Accepted accepted
        ? $"{Of(outcome)} {string.Join(", ", accepted.Effects.Select(order => order.Content))} {accepted.Record.ToJson()}"
        : Of(outcome);
}
