namespace CustomerServiceRules.Policies;

/// <summary>
/// Names the rules whose conclusions fall for a subject (in a set: for the same key) when this rule also concludes. An
/// override holds only where its own conditions hold; it carries citations of its own. Unknown targets, targets of
/// another policy and circles fail composition.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class OverridesAttribute : Attribute
{
    /// <summary>Overrides one rule or several.</summary>
    /// <param name="rules">Their names, such as <c>tob.tier.large-by-scale</c>.</param>
    public OverridesAttribute(params string[] rules) => Rules = rules ?? [];

    /// <summary>The names of the overridden rules.</summary>
    public IReadOnlyList<string> Rules { get; }
}
