using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

internal sealed partial class BranchCompiler
{
    // A branch inside a node stands for one tuple of that node: what it finds is not shared.
    private bool _isInner;

    // A query that gives the same for every combination is kept once, and its results are joined to the combinations like facts.
    // Conditions on the results that use earlier variables become those of the join.
    private void AddSharedQuery(PatternElement pattern, AggregateElement aggregate)
    {
        var conditions = new PatternConditions(pattern);
        var parts = Join(conditions.Joining, pattern.Declaration);
        var join = new QueryJoinNode(network.NextId(), parts.Key, parts.Residual, parts.Whole);
        Attach(join);
        var branch = new BranchCompiler(network, rule) { _feed = head => join.Head = head, _layout = TupleLayout.Empty.Then(null), _isInner = true };
        var node = new SharedQueryNode(branch.FactoryFor(aggregate)) { Element = aggregate };
        branch.Attach(node);
        branch.AddSources(node, aggregate, null);
        branch.Bind(node, pattern.Declaration, conditions.Own);
        branch.Attach(new ResultNode(join));
        _feed = next => join.Successor = next;
        _layout = _layout.Then(pattern.Declaration);
    }

    // A binding as source is computed anew for each combination, a custom operator is made for each.
    private bool IsShared(AggregateElement aggregate) =>
        _feed is not null && !_isInner && aggregate.Imports.Count == 0 && IsBuiltInOverFacts(aggregate);

    private bool IsBuiltInOverFacts(AggregateElement aggregate) => CustomFactoryTypeOf(aggregate) is null && aggregate.Source.Source switch
    {
        null => true,
        AggregateElement inner => IsBuiltInOverFacts(inner),
        _ => false,
    };
}
