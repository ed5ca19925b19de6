using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures;

public abstract class EngineFixture : RulesTestFixture
{
    protected EngineFixture()
    {
        Asserter = new XunitRuleAsserter();
    }

    protected List<string> Log { get; } = new();

    protected T GetFiredFact<T>(int index = 0) =>
        Recorder.GetInvocations()[^1].Facts.Select(x => x.Value).OfType<T>().ElementAt(index);

    protected IEnumerable<string> FiredFacts() =>
        Recorder.GetInvocations().Select(m => string.Join(",", m.Facts.Select(f => Show(f.Value))));

    protected static string Show(object? value) => value switch
    {
        null => "null",
        string text => text,
        IGrouping<string, object> group => group.Key + "[" + string.Join(" ", group) + "]",
        IEnumerable<object> items => "[" + string.Join(" ", items) + "]",
        _ => value.ToString()!,
    };
}
