using CustomerServiceRules.RuleEngine.Diagnostics;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

// A node of a schema that is being built.
internal sealed class SchemaNode(int id, NodeDescription description)
{
    internal List<SchemaNode> Sources { get; } = [];

    internal List<TrafficSource> Inputs { get; } = [];

    internal List<TrafficSource> Outputs { get; } = [];

    internal List<IRuleDefinition> Rules { get; } = [];

    internal object? TimedAs { get; init; }

    private bool IsMemory => description.Type is NodeType.AlphaMemory or NodeType.BetaMemory;

    internal NodeTraffic Traffic => new(id, [.. Inputs], [.. Outputs], IsMemory, TimedAs);

    internal ReteNode Finish() =>
        new(id, description.Type, description.OutputType, description.Properties, description.Expressions, Rules.AsReadOnly());

    // Whatever stands before a node serves its rule too.
    internal void Serve(IRuleDefinition rule)
    {
        if (Rules.Count > 0 && ReferenceEquals(Rules[^1], rule))
            return;
        Rules.Add(rule);
        foreach (var source in Sources)
            source.Serve(rule);
    }
}
