using CustomerServiceRules.RuleEngine.Diagnostics;

namespace CustomerServiceRules.RuleEngine.Runtime;

// A network as data, and where the metrics of its nodes are read.
internal sealed record NetworkSchema(ReteGraph Graph, IReadOnlyList<NodeTraffic> Traffic);
