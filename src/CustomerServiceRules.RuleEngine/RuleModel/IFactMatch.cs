namespace CustomerServiceRules.RuleEngine.RuleModel;

/// <summary>A fact in its place in a match.</summary>
public interface IFactMatch : IFact
{
    /// <summary>The variable that the fact is bound to.</summary>
    Declaration Declaration { get; }
}
