using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine;

/// <summary>Linked facts that were propagated together.</summary>
public interface ILinkedFactSet
{
    /// <summary>What was done to them.</summary>
    LinkedFactAction Action { get; }

    /// <summary>The facts in the order in which the rules changed them.</summary>
    IEnumerable<IFact> Facts { get; }

    /// <summary>How many they are; at least 1.</summary>
    int FactCount { get; }
}
