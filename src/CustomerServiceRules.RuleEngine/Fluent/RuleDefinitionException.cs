using System.Diagnostics.CodeAnalysis;

namespace CustomerServiceRules.RuleEngine.Fluent;

/// <summary>A rule class does not give a valid definition, or its Define threw; the cause is the inner exception.</summary>
[SuppressMessage("Design", "CA1032", Justification = "Only the loader throws it, always with the rule class and the cause.")]
public class RuleDefinitionException : Exception
{
    internal RuleDefinitionException(Type ruleType, Exception cause)
        : base("The rule class does not give a valid definition.", cause) =>
        RuleType = ruleType;

    /// <summary>The rule class.</summary>
    public Type RuleType { get; }

    /// <summary>The assembly-qualified name of the rule class.</summary>
    public string RuleTypeName => RuleType.AssemblyQualifiedName ?? RuleType.Name;

    /// <summary>What happened and, on a line of its own, <see cref="RuleTypeName"/>.</summary>
    public override string Message => base.Message + Environment.NewLine + RuleTypeName;
}
