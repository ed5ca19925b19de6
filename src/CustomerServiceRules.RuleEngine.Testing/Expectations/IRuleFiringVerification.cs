namespace CustomerServiceRules.RuleEngine.Testing;

/// <summary>Expects firings of one rule.</summary>
public interface IRuleFiringVerification
{
    /// <summary>Expects one firing whose facts meet the constraints.</summary>
    /// <param name="constraints">
    /// Each is met by a fact of the match, in the order of the facts; facts may be left out but not change places. None lets any facts
    /// pass.
    /// </param>
    /// <exception cref="ArgumentNullException">The array or a constraint is null.</exception>
    void Fired(params FactConstraint[] constraints);
}
