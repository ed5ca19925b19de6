using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Testing;

internal sealed class FiringExpectation
{
    internal const string Fired = "Fired";

    private readonly FactConstraint[] _constraints;
    private readonly int _longestRun;

    internal FiringExpectation(string ruleName, FactConstraint[] constraints, int count, int longestRun)
    {
        ArgumentNullException.ThrowIfNull(constraints);
        foreach (var constraint in constraints)
            ArgumentNullException.ThrowIfNull(constraint, nameof(constraints));
        RuleName = ruleName;
        Count = count;
        _constraints = constraints;
        _longestRun = longestRun;
    }

    internal string RuleName { get; }

    internal int Count { get; }

    internal string Text => _constraints.Length == 0
        ? Fired
        : $"{Fired} With: {string.Join(", ", _constraints.Select(constraint => constraint.Text))}";

    internal int RunLength(IEnumerable<IMatch> firings) => firings.Take(_longestRun).TakeWhile(IsMetBy).Count();

    private bool IsMetBy(IMatch firing)
    {
        if (firing.Rule.Name != RuleName)
            return false;
        using var facts = firing.Facts.GetEnumerator();
        var values = new object?[_constraints.Length];
        for (var i = 0; i < _constraints.Length; i++)
        {
            do
            {
                if (!facts.MoveNext())
                    return false;
            }
            while (!_constraints[i].IsMetBy(facts.Current));
            values[i] = facts.Current.Value;
        }

        for (var i = 0; i < _constraints.Length; i++)
            _constraints[i].Call(values[i]);
        return true;
    }
}
