using CustomerServiceRules.Lifecycles;

namespace CustomerServiceRules.Catalogue;

/// <summary>A lifecycle as it runs.</summary>
/// <param name="Module">The module that it comes from.</param>
/// <param name="Definition">The definition; ask the rulebook to run it.</param>
/// <param name="Description">States, triggers, transitions, guards, effects, deadlines and regions as data.</param>
public sealed record LifecycleEntry(string Module, LifecycleDefinition Definition, LifecycleDescription Description);
