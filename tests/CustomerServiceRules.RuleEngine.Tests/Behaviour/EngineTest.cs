using System.Collections;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Tests.Behaviour;

/// <summary>
/// Runs rules and writes down what can be seen, in the notation of the contract: <c>ins?</c> and <c>ins!</c> around an insertion
/// (likewise <c>upd</c>, <c>ret</c>), <c>A+ A~ A-</c> for activations, <c>fire?</c> and <c>fire!</c> around a firing, and what actions say.
/// </summary>
public abstract class EngineTest
{
    private readonly List<string> _trace = [];
    private readonly List<string> _said = [];

    protected ISession Session { get; private set; } = null!;

    internal static (string Name, Action<InlineRule> Define) Rule(string name, Action<InlineRule> define) => (name, define);

    internal static ISessionFactory Compile(params (string Name, Action<InlineRule> Define)[] rules) => new RuleCompiler().Compile(rules.Select(rule => InlineRule.Of(inline =>
    {
        inline.Name(rule.Name);
        rule.Define(inline);
    })).ToArray());

    internal void Run(params (string Name, Action<InlineRule> Define)[] rules) => Run(Compile(rules));

    protected void Run(params IRuleDefinition[] definitions) => Run(new RuleCompiler().Compile(definitions));

    /// <summary>What an action says; also part of the trace.</summary>
    protected void Say(string text)
    {
        _said.Add(text);
        _trace.Add(text);
    }

    /// <summary>A condition that says that it is evaluated.</summary>
    protected bool Saying(string text, bool result)
    {
        Say(text);
        return result;
    }

    /// <summary>Everything since the last time.</summary>
    protected IReadOnlyList<string> Trace() => Taken(_trace, _ => true);

    /// <summary>The activations created, updated and deleted since the last time.</summary>
    protected IReadOnlyList<string> Activations() => Taken(_trace, entry => entry.StartsWith('A'));

    /// <summary>What was said since the last time.</summary>
    protected IReadOnlyList<string> Said() => Taken(_said, _ => true);

    /// <summary>Fires and gives what was said by it.</summary>
    protected IReadOnlyList<string> Fire()
    {
        Said();
        Session.Fire();
        return Said();
    }

    protected static string Show(object? value) => value switch
    {
        null => "null",
        A a => a.N,
        string text => text,
        IGrouping<object, object> group => $"{group.Key}{ShowAll(group)}",
        IEnumerable list => ShowAll(list),
        _ => value.ToString()!,
    };

    private static string ShowAll(IEnumerable list) => $"[{string.Join(" ", list.Cast<object?>().Select(Show))}]";

    private string[] Taken(List<string> list, Func<string, bool> which)
    {
        string[] taken = [.. list.Where(which)];
        list.Clear();
        if (list == _trace)
            _said.Clear();
        return taken;
    }

    protected void Run(ISessionFactory factory) => Session = factory.CreateSession(session =>
    {
        var events = session.Events;
        events.Note(_trace.Add, Show);
        events.RuleFiredEvent += (_, e) => _trace.Add($"fire! {EventNotes.Text(e.Match, Show)} {e.Match.Trigger}");
    });
}
