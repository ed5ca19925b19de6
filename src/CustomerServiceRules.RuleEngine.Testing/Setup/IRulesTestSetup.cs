using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Testing;

/// <summary>Where the rules under test are named, before the session is made.</summary>
public interface IRulesTestSetup
{
    /// <summary>The rules set up so far, in the order in which they were added.</summary>
    IReadOnlyCollection<RuleInfo> Rules { get; }

    /// <summary>Called with the compiler before the rules are compiled; null, the default, leaves the compiler as it is.</summary>
    Action<RuleCompiler>? CompilerSetupAction { get; set; }

    /// <summary>Adds a rule class, instantiated by its public parameterless constructor.</summary>
    /// <typeparam name="T">The rule class; not abstract.</typeparam>
    /// <exception cref="MissingMethodException">The class has no public parameterless constructor.</exception>
    /// <exception cref="Fluent.RuleDefinitionException">The class does not give a valid definition.</exception>
    /// <exception cref="ArgumentException">The class, or a rule of the same name, is set up already.</exception>
    void Rule<T>()
        where T : Rule;

    /// <summary>Adds a rule class, instantiated by its public parameterless constructor.</summary>
    /// <param name="ruleType">The rule class; not abstract.</param>
    /// <exception cref="ArgumentNullException">The type is null.</exception>
    /// <exception cref="MissingMethodException">The class has no public parameterless constructor.</exception>
    /// <exception cref="Fluent.RuleDefinitionException">The class does not give a valid definition.</exception>
    /// <exception cref="ArgumentException">The type is no rule class, or it or a rule of the same name is set up already.</exception>
    void Rule(Type ruleType);

    /// <summary>Adds an instance of a rule class, for rules that need constructor arguments.</summary>
    /// <param name="ruleInstance">The rule; it is defined at once.</param>
    /// <exception cref="ArgumentNullException">The instance is null.</exception>
    /// <exception cref="Fluent.RuleDefinitionException">The instance does not give a valid definition.</exception>
    /// <exception cref="ArgumentException">A rule of the same class or of the same name is set up already.</exception>
    void Rule(Rule ruleInstance);

    /// <summary>Adds a definition made elsewhere.</summary>
    /// <param name="ruleDefinition">The definition; it has neither class nor instance in <see cref="Rules"/>.</param>
    /// <exception cref="ArgumentNullException">The definition is null.</exception>
    /// <exception cref="ArgumentException">A rule of the same name is set up already.</exception>
    void Rule(IRuleDefinition ruleDefinition);
}
