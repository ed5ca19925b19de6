using CustomerServiceRules.RuleEngine.Diagnostics;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

// Describes a network in the terms of the contract. Memories are nodes of their own there; here a node keeps what waits before it.
internal sealed class SchemaBuilder
{
    private readonly List<SchemaNode> _nodes = [];
    private readonly List<(SchemaNode Memory, RightInput Input)> _rightInputs = [];
    private readonly Dictionary<BetaNode, SchemaNode> _beta = [];
    private readonly List<(SchemaNode Node, IRuleDefinition Rule)> _ends = [];
    private SchemaNode? _dummy;

    internal static NetworkSchema Build(IReadOnlyList<(Type Type, AlphaNode Root)> types, BetaNode[] heads)
    {
        var builder = new SchemaBuilder();
        builder.AddAll(types, heads);
        foreach (var rule in builder._ends.GroupBy(end => end.Rule))
        {
            foreach (var (node, _) in rule)
                node.Serve(rule.Key);
        }

        return builder.Finish();
    }

    private NetworkSchema Finish()
    {
        var nodes = _nodes.ToDictionary(node => node, node => node.Finish());
        var links = _nodes.SelectMany(node => node.Sources.Select(source => new ReteLink(nodes[source], nodes[node])));
        return new NetworkSchema(new ReteGraph(nodes.Values, [.. links]), [.. _nodes.Select(node => node.Traffic)]);
    }

    private void AddAll(IReadOnlyList<(Type Type, AlphaNode Root)> types, BetaNode[] heads)
    {
        var facts = new FactTraffic();
        var root = Add(new NodeDescription(NodeType.Root), BatchTimes.Root);
        root.Inputs.Add(facts);
        root.Outputs.Add(facts);
        foreach (var (type, node) in types)
            AddAlpha(root, null, node, type);
        foreach (var head in heads.Concat(_rightInputs.Select(right => right.Input.Node.LazyHead).OfType<BetaNode>()).Distinct().ToArray())
            AddBranch(Dummy(), head, null);
        foreach (var (memory, input) in _rightInputs)
        {
            var node = Link(memory, _beta[input.Node]);
            node.Inputs.Add(new CountedTraffic(input.Point));
        }
    }

    private void AddAlpha(SchemaNode source, TrafficSource? before, AlphaNode alpha, Type type)
    {
        AlphaInput[] inputs = [.. alpha.Outlets.OfType<AlphaInput>()];
        TrafficSource passed = inputs.Length > 0 ? new CountedTraffic(PointOf(inputs[0]))
            : before is null ? new TypeTraffic(alpha)
            : new SelectedTraffic(before, alpha.Point);
        var description = alpha.Condition is { } condition
            ? NodeDescription.Of(NodeType.Selection, [condition], type)
            : new NodeDescription(NodeType.Type, type);
        var node = Link(source, Add(description, before is null ? alpha : null));
        node.Inputs.Add(before ?? passed);
        node.Outputs.Add(passed);
        AddInputs(node, inputs, type);
        foreach (var next in alpha.Outlets.OfType<AlphaNode>())
            AddAlpha(node, passed, next, type);
    }

    private void AddInputs(SchemaNode source, AlphaInput[] inputs, Type type)
    {
        if (inputs.Length == 0)
            return;
        var memory = Link(source, Add(new NodeDescription(NodeType.AlphaMemory, type)));
        Pass(memory, PointOf(inputs[0]));
        foreach (var input in inputs)
        {
            if (input is AdapterInput { Successor: var first })
            {
                var adapter = Link(memory, Add(new NodeDescription(NodeType.Adapter, type)));
                Pass(adapter, first.Point);
                AddBranch(adapter, first, null);
            }
            else
            {
                _rightInputs.Add((memory, (RightInput)input));
            }
        }
    }

    // A branch that ends in a node leads back to it; the others end in a rule.
    private void AddBranch(SchemaNode source, BetaNode first, SchemaNode? owner)
    {
        for (var node = first; ; node = node.Successor!)
        {
            var target = Link(source, Add(node.Describe()));
            _beta.Add(node, target);
            target.Inputs.Add(new CountedTraffic(node.Point));
            if (node is RuleNode end)
            {
                target.Outputs.Add(new CountedTraffic(node.Point));
                _ends.Add((target, end.Rule));
                return;
            }

            if (node.InnerBranch is { } inner)
                AddBranch(node is QueryJoinNode ? Dummy() : source, inner, target);
            target.Outputs.Add(new CountedTraffic(node.Successor!.Point));
            source = Link(target, Add(new NodeDescription(NodeType.BetaMemory)));
            Pass(source, node.Successor.Point);
            if (node.Successor.EndsInner)
            {
                Link(source, owner!);
                owner!.Inputs.Add(new CountedTraffic(node.Successor.Point));
                return;
            }
        }
    }

    // What branches begin with that need no fact; the root is the first node.
    private SchemaNode Dummy() => _dummy ??= Link(_nodes[0], Add(new NodeDescription(NodeType.Dummy)));

    private SchemaNode Add(NodeDescription description, object? timedAs = null)
    {
        var node = new SchemaNode(_nodes.Count + 1, description) { TimedAs = timedAs };
        _nodes.Add(node);
        return node;
    }

    private static SchemaNode Link(SchemaNode source, SchemaNode target)
    {
        target.Sources.Add(source);
        return target;
    }

    private static void Pass(SchemaNode node, int point)
    {
        node.Inputs.Add(new CountedTraffic(point));
        node.Outputs.Add(new CountedTraffic(point));
    }

    private static int PointOf(AlphaInput input) => input is AdapterInput adapter ? adapter.Successor.Point : input.Point;
}
