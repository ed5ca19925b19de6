namespace CustomerServiceRules.RuleEngine.RuleModel;

/// <summary>
/// A node of a rule definition. Elements are made by <see cref="Builders.Element"/> or the builders, are immutable and may be
/// shared by several definitions and threads.
/// </summary>
public abstract class RuleElement
{
    private protected RuleElement()
    {
    }

    /// <summary>Which element class this is, for switching without type tests.</summary>
    public abstract ElementType ElementType { get; }

    /// <summary>
    /// The variables this element offers to the elements after it: a pattern its own, a group those of its children, a dependency
    /// group its services; empty for everything else. Each once.
    /// </summary>
    public IReadOnlyCollection<Declaration> Exports { get; private protected init; } = [];

    /// <summary>
    /// The variables the expressions inside this element use and that must come from outside it, in order of first use, each once.
    /// </summary>
    public IReadOnlyCollection<Declaration> Imports { get; private protected init; } = [];
}
