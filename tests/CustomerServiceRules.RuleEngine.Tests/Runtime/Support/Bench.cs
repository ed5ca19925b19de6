using CustomerServiceRules.RuleEngine.Diagnostics;
using CustomerServiceRules.RuleEngine.Fluent;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Tests.Runtime;

// Rules, one session of them, and a log of its events in the notation of the contract: ins? a; A+ R(a) Created; ins! a.
internal sealed class Bench
{
    private readonly List<string> _log = [];

    internal Bench(params Rule[] rules)
        : this(null, rules)
    {
    }

    internal Bench(Action<ISession>? initialize, params Rule[] rules)
    {
        Factory = Compile(rules);
        Session = Factory.CreateSession(session =>
        {
            Attach(session.Events);
            initialize?.Invoke(session);
        });
    }

    internal ISessionFactory Factory { get; }

    internal ISession Session { get; }

    internal List<string> Fired { get; } = [];

    internal string Log
    {
        get
        {
            var text = string.Join("; ", _log);
            _log.Clear();
            return text;
        }
    }

    internal static ISessionFactory Compile(params Rule[] rules) =>
        new RuleCompiler().Compile(rules.Select(rule => new RuleDefinitionFactory().Create(rule)));

    internal static Rule Rule(string name, Action<TestRule> define) => new TestRule(name, define);

    internal static string Text(object? value) => value switch
    {
        null => "null",
        A a => a.N + a.V,
        B b => b.N,
        C c => c.N,
        string text => text,
        System.Collections.IEnumerable many => "[" + string.Join(" ", many.Cast<object?>().Select(Text)) + "]",
        _ => value.ToString()!,
    };

    internal static string Text(IMatch match) => $"{match.Rule.Name}({string.Join(",", match.Facts.Select(fact => Text(fact.Value)))})";

    internal void Note(string text) => _log.Add(text);

    internal int Fire() => Session.Fire();

    private void Attach(IEventProvider events)
    {
        events.FactInsertingEvent += (_, e) => Note($"ins? {Text(e.Fact.Value)}");
        events.FactInsertedEvent += (_, e) => Note($"ins! {Text(e.Fact.Value)}");
        events.FactUpdatingEvent += (_, e) => Note($"upd? {Text(e.Fact.Value)}");
        events.FactUpdatedEvent += (_, e) => Note($"upd! {Text(e.Fact.Value)}");
        events.FactRetractingEvent += (_, e) => Note($"ret? {Text(e.Fact.Value)}");
        events.FactRetractedEvent += (_, e) => Note($"ret! {Text(e.Fact.Value)}");
        events.ActivationCreatedEvent += (_, e) => Note($"A+ {Text(e.Match)} {e.Match.Trigger}");
        events.ActivationUpdatedEvent += (_, e) => Note($"A~ {Text(e.Match)} {e.Match.Trigger}");
        events.ActivationDeletedEvent += (_, e) => Note($"A- {Text(e.Match)} {e.Match.Trigger}");
        events.RuleFiringEvent += (_, e) => Note($"fire? {Text(e.Match)} {e.Match.Trigger}");
        events.RuleFiredEvent += (_, e) =>
        {
            Note($"fire! {e.Rule.Name}");
            Fired.Add(Text(e.Match));
        };
    }
}
