using System.Diagnostics.CodeAnalysis;
using CustomerServiceRules.RuleEngine.Aggregators;
using CustomerServiceRules.RuleEngine.Extensibility;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

// Builds the network rule by rule.
[RequiresDynamicCode(RuleCompiler.DynamicCode)]
internal sealed class NetworkBuilder
{
    private readonly List<BetaNode> _heads = [];
    private int _nextId;
    private int _rules;

    internal NetworkBuilder(IExpressionCompiler compiler, RuleCompilerUnsupportedExpressionsHandling unsupported)
    {
        Delegates = new DelegateFactory(compiler);
        Alpha = new AlphaTrees(Delegates, unsupported);
        Keys = new JoinKeyFactory(Delegates);
    }

    internal DelegateFactory Delegates { get; }

    internal AlphaTrees Alpha { get; }

    internal JoinKeyFactory Keys { get; }

    internal FactIdentity Identity { get; init; } = FactIdentity.Standard;

    internal AggregatorRegistry? Aggregators { get; init; }

    internal int NextId() => _nextId++;

    internal void AddHead(BetaNode head) => _heads.Add(head);

    internal void Add(IRuleDefinition rule)
    {
        try
        {
            var end = new RuleNodeFactory(rule, _rules++, OrExpansion.Declarations(rule.LeftHandSide), Delegates);
            foreach (var elements in OrExpansion.Branches(rule.LeftHandSide))
                AddBranch(rule, elements, end);
        }
        catch (Exception exception)
        {
            throw new RuleCompilationException(rule.Name, exception);
        }
    }

    internal RuleNetwork Build()
    {
        var network = new RuleNetwork(Alpha.Finish(), [.. _heads], Identity);
        network.NumberPoints();
        return network;
    }

    private void AddBranch(IRuleDefinition rule, IReadOnlyList<RuleElement> elements, RuleNodeFactory end)
    {
        var branch = new BranchCompiler(this, rule);
        foreach (var element in elements)
            branch.Add(element);
        branch.Attach(end.Create(branch.Layout));
    }
}
