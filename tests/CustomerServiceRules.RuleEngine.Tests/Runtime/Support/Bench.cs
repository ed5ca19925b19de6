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

    internal static Rule Rule(string name, Action<InlineRule> define) => new InlineRule(rule =>
    {
        rule.Name(name);
        define(rule);
    });

    internal static string Text(object? value) => value switch
    {
        null => "null",
        A a => a.N + a.V,
        B b => b.N,
        C c => c.N,
        IdF fact => $"IdF {fact.Id}{fact.V}",
        string text => text,
        System.Collections.IEnumerable many => "[" + string.Join(" ", many.Cast<object?>().Select(Text)) + "]",
        _ => value.ToString()!,
    };

    internal static string Text(IMatch match) => EventNotes.Text(match, Text);

    internal void Note(string text) => _log.Add(text);

    internal int Fire() => Session.Fire();

    private void Attach(IEventProvider events)
    {
        events.Note(Note, Text);
        events.RuleFiredEvent += (_, e) =>
        {
            Note($"fire! {e.Rule.Name}");
            Fired.Add(Text(e.Match));
        };
    }
}
