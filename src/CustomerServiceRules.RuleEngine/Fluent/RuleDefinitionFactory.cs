using System.Diagnostics.CodeAnalysis;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Fluent;

/// <summary>Turns instances of rule classes into definitions by running their Define. Stateless.</summary>
public class RuleDefinitionFactory
{
    internal const string DynamicCode = "The expressions of rules get delegate types that are made at run time.";

    /// <summary>Makes one definition per rule, in their order.</summary>
    /// <exception cref="RuleDefinitionException">A rule is not valid or its Define threw.</exception>
    [RequiresDynamicCode(DynamicCode)]
    public IReadOnlyCollection<IRuleDefinition> Create(IEnumerable<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return [.. rules.Select(Create)];
    }

    /// <summary>Makes the definition of a rule.</summary>
    /// <exception cref="RuleDefinitionException">The rule is not valid or its Define threw.</exception>
    [RequiresDynamicCode(DynamicCode)]
    [SuppressMessage("Performance", "CA1822", Justification = "The member is given by the engine's contract.")]
    [SuppressMessage("Design", "CA1031", Justification = "Whatever goes wrong in a rule is reported with the rule's class.")]
    public IRuleDefinition Create(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        try
        {
            return rule.ToDefinition();
        }
        catch (Exception cause)
        {
            throw new RuleDefinitionException(rule.GetType(), cause);
        }
    }
}
