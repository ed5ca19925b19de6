using System.Diagnostics.CodeAnalysis;
using CustomerServiceRules.Policies;

namespace CustomerServiceRules.Modules;

/// <summary>Takes the rules that a module adds to one policy. Not thread-safe.</summary>
public sealed class PolicyRules
{
    private readonly ModuleContent _content;
    private readonly Policy _policy;

    internal PolicyRules(ModuleContent content, Policy policy)
    {
        _content = content;
        _policy = policy;
    }

    /// <summary>Adds a rule. It must only conclude (<c>Then().Yield</c> of a candidate) and carry a citation.</summary>
    /// <typeparam name="TRule">The rule class, public or not, with a public parameterless constructor.</typeparam>
    public PolicyRules Rule<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TRule>()
        where TRule : Rule => Rule(typeof(TRule));

    /// <summary>Adds a rule. It must only conclude (<c>Then().Yield</c> of a candidate) and carry a citation.</summary>
    /// <param name="ruleType">The rule class, public or not, with a public parameterless constructor.</param>
    public PolicyRules Rule([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] Type ruleType)
    {
        ArgumentNullException.ThrowIfNull(ruleType);
        _content.Rules.Add(new RuleRequest(_content.Identity, _policy, ruleType));
        return this;
    }
}
