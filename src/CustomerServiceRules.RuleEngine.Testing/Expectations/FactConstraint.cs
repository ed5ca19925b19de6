using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Testing;

/// <summary>What is expected of one fact of a firing. Made by <see cref="Matched"/>.</summary>
public abstract class FactConstraint
{
    /// <summary>For the constraints of this library.</summary>
    protected FactConstraint()
    {
    }

    internal abstract string Text { get; }

    internal abstract bool IsMetBy(IFactMatch fact);

    internal abstract void Call(object? value);
}
