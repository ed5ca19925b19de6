using CustomerServiceRules.RuleEngine.Diagnostics;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.Tests.Runtime;

namespace CustomerServiceRules.RuleEngine.Tests.Diagnostics;

/// <summary>Rules whose network is looked at.</summary>
public abstract class DiagnosticsTest
{
    internal static Rule OnA(string name, int above = 0) => Bench.Rule(name, r =>
    {
        A a = null!;
        r.When().Match(() => a, x => x.V > above);
        r.ThenNothing();
    });

    internal static Rule Pair(string name) => Bench.Rule(name, r =>
    {
        A a = null!;
        B b = null!;
        r.When().Match(() => a, x => x.V > 0).Match(() => b, x => x.K == a.N);
        r.ThenNothing();
    });

    internal static ReteNode Single(ReteGraph graph, NodeType type) => graph.Nodes.Single(node => node.NodeType == type);

    /// <summary>The nodes that the node feeds.</summary>
    internal static IEnumerable<ReteNode> After(ReteGraph graph, ReteNode node) =>
        graph.Links.Where(link => link.Source == node).Select(link => link.Target);

    /// <summary>The nodes that feed the node.</summary>
    internal static IEnumerable<ReteNode> Before(ReteGraph graph, ReteNode node) =>
        graph.Links.Where(link => link.Target == node).Select(link => link.Source);
}
