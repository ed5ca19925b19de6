using System.Collections;

namespace CustomerServiceRules.RuleEngine.RuleModel;

/// <summary>The expressions of a pattern or an aggregation in written order, found by position or by role.</summary>
public class ExpressionCollection : IReadOnlyList<NamedExpressionElement>
{
    private readonly NamedExpressionElement[] _expressions;

    internal ExpressionCollection(IEnumerable<NamedExpressionElement> expressions)
    {
        ArgumentNullException.ThrowIfNull(expressions);
        _expressions = [.. expressions];
        if (Array.IndexOf(_expressions, null) is var position and >= 0)
            throw new ArgumentException($"The expression at position {position} is null.", nameof(expressions));
    }

    /// <summary>How many expressions there are, of all roles.</summary>
    public int Count => _expressions.Length;

    /// <summary>The one expression with the role <paramref name="name"/>.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    /// <exception cref="InvalidOperationException">There are several.</exception>
    public NamedExpressionElement this[string name] =>
        FindSingleOrDefault(name) ?? throw new ArgumentException($"There is no expression named '{name}'.", nameof(name));

    /// <summary>The expression at the zero-based position <paramref name="index"/>.</summary>
    /// <exception cref="IndexOutOfRangeException">The index is negative or not below <see cref="Count"/>.</exception>
    public NamedExpressionElement this[int index] => _expressions[index];

    /// <summary>All expressions with the role <paramref name="name"/>, in written order; empty when there is none.</summary>
    public IEnumerable<NamedExpressionElement> Find(string name) => _expressions.Where(expression => expression.Name == name);

    /// <summary>The expression with the role <paramref name="name"/>, or null when there is none.</summary>
    /// <exception cref="InvalidOperationException">There are several.</exception>
    public NamedExpressionElement? FindSingleOrDefault(string name)
    {
        NamedExpressionElement? found = null;
        foreach (var expression in Find(name))
        {
            if (found is not null)
                throw new InvalidOperationException($"Expected one expression named '{name}', found {Find(name).Count()}.");
            found = expression;
        }

        return found;
    }

    /// <inheritdoc/>
    public IEnumerator<NamedExpressionElement> GetEnumerator() => ((IEnumerable<NamedExpressionElement>)_expressions).GetEnumerator();

    /// <summary>
    /// A collection of <paramref name="expressions"/>; this very instance when they are the same objects in the same order.
    /// </summary>
    public ExpressionCollection Update(IReadOnlyList<NamedExpressionElement> expressions)
    {
        ArgumentNullException.ThrowIfNull(expressions);
        return ReferenceEquals(expressions, this) || _expressions.SequenceEqual(expressions, ReferenceEqualityComparer.Instance)
            ? this
            : new ExpressionCollection(expressions);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
