using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

// An expression of a left-hand side as it is reported: the lambda over the variables it uses, and who uses it.
internal abstract class LhsExpression(LambdaExpression lambda, VariableSlot[] slots, IRuleDefinition rule)
{
    internal LambdaExpression Lambda { get; } = lambda;

    private readonly List<IRuleDefinition> _rules = [rule];

    internal IReadOnlyList<IRuleDefinition> Rules => _rules;

    // Called rule by rule.
    internal void SharedBy(IRuleDefinition other)
    {
        if (!ReferenceEquals(_rules[^1], other))
            _rules.Add(other);
    }

    internal object?[] Arguments(BetaTuple? tuple, Fact? fact)
    {
        var arguments = new object?[slots.Length];
        for (var i = 0; i < slots.Length; i++)
            arguments[i] = slots[i].Read(tuple, fact);
        return arguments;
    }
}

// Where a variable's value is found: so many parents up, or in the fact itself (-1).
internal readonly record struct VariableSlot(int Up)
{
    internal static VariableSlot OwnFact => new(-1);

    internal object? Read(BetaTuple? tuple, Fact? fact)
    {
        if (Up < 0)
            return fact?.Item;
        for (var i = 0; i < Up; i++)
            tuple = tuple!.Parent;
        return tuple!.Fact?.Item;
    }
}
