namespace CustomerServiceRules.RuleEngine.Testing;

/// <summary>Expects a number of firings of one rule.</summary>
public interface IQualifiedRuleFiringVerification : IRuleFiringVerification
{
    /// <summary>Expects so many firings in a row whose facts meet the constraints, neither fewer nor more.</summary>
    /// <param name="times">The number.</param>
    /// <param name="constraints">As of <see cref="IRuleFiringVerification.Fired"/>, each firing by itself.</param>
    /// <exception cref="ArgumentNullException">The array or a constraint is null.</exception>
    void Fired(Times times, params FactConstraint[] constraints);
}
