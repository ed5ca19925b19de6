namespace CustomerServiceRules.RuleEngine.RuleModel;

/// <summary>A combination of facts matched by the patterns up to a point of a rule.</summary>
public interface ITuple
{
    /// <summary>The facts of the combination.</summary>
    IEnumerable<IFact> Facts { get; }

    /// <summary>The number of facts.</summary>
    int Count { get; }
}
