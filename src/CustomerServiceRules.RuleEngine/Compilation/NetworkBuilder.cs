using System.Diagnostics.CodeAnalysis;
using CustomerServiceRules.RuleEngine.Extensibility;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

// Builds the network rule by rule.
[RequiresDynamicCode(RuleCompiler.DynamicCode)]
internal sealed class NetworkBuilder
{
    private readonly List<BetaNode> _heads = [];
    private int _nextId;

    internal NetworkBuilder(IExpressionCompiler compiler)
    {
        Delegates = new DelegateFactory(compiler);
        Alpha = new AlphaTrees(Delegates);
        Keys = new JoinKeyFactory(Delegates);
    }

    internal DelegateFactory Delegates { get; }

    internal AlphaTrees Alpha { get; }

    internal JoinKeyFactory Keys { get; }

    internal int NextId() => _nextId++;

    internal void AddHead(BetaNode head) => _heads.Add(head);

    internal void Add(IRuleDefinition rule)
    {
        try
        {
            Refuse(rule.DependencyGroup.Dependencies.Count, "dependencies");
            Refuse(rule.FilterGroup.Filters.Count, "filters");
            var declarations = OrExpansion.Declarations(rule.LeftHandSide);
            foreach (var elements in OrExpansion.Branches(rule.LeftHandSide))
                AddBranch(rule, elements, declarations);
        }
        catch (Exception exception)
        {
            throw new RuleCompilationException(rule.Name, exception);
        }
    }

    internal RuleNetwork Build() => new(Alpha.Finish(), [.. _heads]);

    private static void Refuse(int count, string what)
    {
        if (count > 0)
            throw new NotSupportedException($"The rule has {what}, which this version of the engine does not run.");
    }

    private void AddBranch(IRuleDefinition rule, IReadOnlyList<RuleElement> elements, IReadOnlyList<Declaration> declarations)
    {
        var branch = new BranchCompiler(this, rule);
        foreach (var element in elements)
            branch.Add(element);
        var bound = branch.Layout;
        string[] elsewhere = [.. declarations.Select(declaration => declaration.Name).Where(name => bound.Find(name) is null)];
        var actions = rule.RightHandSide.Actions.Select(action => new RuleAction(
            action.Expression,
            action.ActionTrigger,
            [.. action.Expression.Parameters.Skip(1).Select(variable => bound.Find(variable.Name!) is { } up ? new VariableSlot(up) : (VariableSlot?)null)],
            Delegates.Action(action.Expression, bound, elsewhere)));
        branch.Attach(new RuleNode(
            rule, [.. declarations.Select(declaration => (declaration, bound.Find(declaration.Name) ?? RuleNode.Unbound))], [.. actions]));
    }
}
