using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Tests.Fluent;

public class PublicRule : Rule
{
    public override void Define()
    {
        A a = null!;
        When().Match(() => a);
        Then().Do(_ => a.ToString());
    }

    public class Nested : PublicRule;

    internal class InternalNested : PublicRule;

    private sealed class PrivateNested : PublicRule;

    public static Type PrivateNestedType => typeof(PrivateNested);
}

internal sealed class InternalRule : PublicRule;

public abstract class AbstractRule : PublicRule;

public class GenericRule<T> : PublicRule;

public class ClosedRule : GenericRule<int>;

public class NoRule;

public class BrokenRule : Rule
{
    public override void Define() => throw new FormatException("broken");
}

public class RuleWithArgument(int limit) : Rule
{
    public override void Define()
    {
        When().Match<A>(a => a.V > limit);
        Then().Do(c => c.Halt());
    }
}

public class RuleWithFailingConstructor : PublicRule
{
    public RuleWithFailingConstructor() => throw new FormatException("constructor");
}
