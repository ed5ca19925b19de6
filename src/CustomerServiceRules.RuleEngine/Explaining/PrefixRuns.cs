using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.RuleModel;
using CustomerServiceRules.RuleEngine.RuleModel.Builders;

namespace CustomerServiceRules.RuleEngine.Explaining;

// Runs each beginning of a rule (its first part, its first two parts...) as a rule of its own over the facts, so that the counts
// are the engine's and not those of a second interpretation of the conditions.
internal sealed class PrefixRuns
{
    private readonly List<Combination>[] _after;
    private readonly HashSet<string> _errors = [];

    private PrefixRuns(int length) => _after = [.. Enumerable.Range(0, length).Select(_ => new List<Combination>())];

    // Expressions that threw; where one throws it counts as not satisfied.
    internal IReadOnlyCollection<string> Errors => _errors;

    [RequiresDynamicCode(RuleExplaining.DynamicCode)]
    internal static PrefixRuns Of(RuleCompiler compiler, IReadOnlyList<RuleElement> elements, object[] facts)
    {
        var runs = new PrefixRuns(elements.Count);
        var rules = elements.Select((_, index) => Rule(elements.Take(index + 1), runs._after[index])).ToArray();
        var session = compiler.Compile(rules).CreateSession(runs.Watch);
        session.InsertAll(facts);
        session.Fire();
        return runs;
    }

    internal IReadOnlyList<Combination> After(int index) => _after[index];

    private static IRuleDefinition Rule(IEnumerable<RuleElement> elements, List<Combination> found)
    {
        Expression<Action<IContext>> collect = context => found.Add(Bound(context.Match));
        return Element.RuleDefinition("beginning", null, 0, Element.AndGroup(elements), Element.ActionGroup(Element.Action(collect)));
    }

    private static Combination Bound(IMatch match) => new(match.Facts.ToDictionary(fact => fact.Declaration.Name, fact => (object?)fact.Value));

    private void Watch(ISession session) => session.Events.LhsExpressionFailedEvent += (_, failed) =>
    {
        failed.IsHandled = true;
        _errors.Add($"{ExpressionText.Of(failed.Expression)} throws {failed.Exception!.GetType().Name}: {failed.Exception.Message}");
    };
}
