using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Lifecycles;

/// <summary>A named, cited part of a lifecycle: a guard, an effect or a choice.</summary>
public interface ILifecyclePart : ICited
{
    /// <summary>The kebab-case ID with the module's prefix, by which everything names it.</summary>
    string Id { get; }

    /// <summary>What it demands or orders, for a person.</summary>
    LocalizedText Sentence { get; }
}
