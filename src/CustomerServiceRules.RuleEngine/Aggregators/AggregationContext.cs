using CustomerServiceRules.RuleEngine.Runtime;

namespace CustomerServiceRules.RuleEngine.Aggregators;

/// <summary>What a custom operator may know of the session that it works in.</summary>
public class AggregationContext
{
    internal AggregationContext(RuleSession session) => Session = session;

    /// <summary>Tells whether two objects denote the same fact.</summary>
    public IFactIdentityComparer FactIdentityComparer => Session.Identity;

    internal RuleSession Session { get; }
}
