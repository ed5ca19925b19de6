using System.Linq.Expressions;

namespace CustomerServiceRules.RuleEngine.Testing;

/// <summary>Constraints on the facts of an expected firing.</summary>
public static class Matched
{
    /// <summary>A fact whose variable in the rule is declared as <typeparamref name="TFact"/> or as a type derived from it.</summary>
    /// <typeparam name="TFact">The declared type or a base of it; the runtime type of the fact plays no part.</typeparam>
    public static FactConstraint<TFact> Fact<TFact>() => new TypeConstraint<TFact>();

    /// <summary>A fact that is equal to a value by <see cref="object.Equals(object, object)"/>.</summary>
    /// <typeparam name="TFact">The type by which the test speaks of the fact.</typeparam>
    /// <param name="factValue">The value; null stands for a variable without a value.</param>
    public static FactConstraint<TFact> Fact<TFact>(TFact factValue) => new ValueConstraint<TFact>(factValue);

    /// <summary>A fact that satisfies a predicate.</summary>
    /// <typeparam name="TFact">Facts that are not of this type do not satisfy it.</typeparam>
    /// <param name="predicateExpression">The predicate; its text appears in the message of a failed verification.</param>
    /// <exception cref="ArgumentNullException">The predicate is null.</exception>
    public static FactConstraint<TFact> Fact<TFact>(Expression<Func<TFact, bool>> predicateExpression)
    {
        ArgumentNullException.ThrowIfNull(predicateExpression);
        return new PredicateConstraint<TFact>(predicateExpression);
    }
}
