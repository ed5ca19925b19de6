namespace CustomerServiceRules.RuleEngine.RuleModel;

internal static class QuantifierSource
{
    public static RuleElement Checked(RuleElement source, string quantifier)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source is PatternElement or GroupElement
            ? source
            : throw new ArgumentException($"The source of {quantifier} is {source.ElementType}; expected Pattern, And or Or.", nameof(source));
    }
}
