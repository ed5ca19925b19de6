using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

// A variable of a rule and what a match binds to it; nothing, when it belongs to a branch of an Or that did not match.
internal sealed class FactMatch(Declaration declaration, Fact? fact) : IFactMatch
{
    public Declaration Declaration { get; } = declaration;

    public Type Type => fact?.Item?.GetType() ?? Declaration.Type;

    public object? Value => fact?.Item;

    public IFactSource? Source => fact?.Source;
}
