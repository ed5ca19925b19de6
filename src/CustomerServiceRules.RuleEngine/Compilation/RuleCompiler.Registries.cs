using CustomerServiceRules.RuleEngine.Aggregators;

namespace CustomerServiceRules.RuleEngine;

public partial class RuleCompiler
{
    /// <summary>The comparers that tell whether two objects denote the same fact; what is registered when compiling counts.</summary>
    public FactIdentityComparerRegistry FactIdentityComparerRegistry { get; } = new();

    /// <summary>
    /// The custom operators of queries that rules name without saying which class makes them; to be registered before compiling.
    /// </summary>
    public AggregatorRegistry AggregatorRegistry { get; } = new();
}
