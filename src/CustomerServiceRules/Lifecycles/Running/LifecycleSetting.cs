using CustomerServiceRules.Lifecycles.Clocks;

namespace CustomerServiceRules.Lifecycles.Running;

/// <summary>In what a definition runs: the records' common part, the rulebook and the clocks, those of the regions among them.</summary>
internal sealed record LifecycleSetting(LifecycleFrame Frame, RulebookSetting Rulebook, IReadOnlyDictionary<string, ClockRule> Clocks);
