namespace CustomerServiceRules.Policies.Direct;

/// <summary>The facts that a pattern considers: those of a type for which the conditions hold that see nothing but the fact.</summary>
internal sealed class FactInput(Type type, Func<object, bool>? condition)
{
    public Type FactType { get; } = type;

    public bool Admits(object fact) => condition is null || condition(fact);
}
