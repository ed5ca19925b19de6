namespace CustomerServiceRules.RuleEngine.RuleModel;

/// <summary>What a value was made from. Following sources leads down to facts that were inserted.</summary>
public interface IFactSource
{
    /// <summary>Whether a query or a rule made the value.</summary>
    FactSourceType SourceType { get; }

    /// <summary>The facts it was made from: the members of an aggregate, or the facts of the match that yielded it.</summary>
    IEnumerable<IFact> Facts { get; }
}
