using CustomerServiceRules.Parameters;

namespace CustomerServiceRules.Lifecycles.Running;

/// <summary>In what a definition runs: the records' common part and the rulebook's parameters.</summary>
internal sealed record LifecycleSetting(LifecycleFrame Frame, Func<DateTimeOffset, ParametersInForce> ParametersAt);
