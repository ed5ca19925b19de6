using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

internal sealed partial class BranchCompiler
{
    private void AddQuantifier(RuleElement source, bool negative)
    {
        if (source is PatternElement { Source: null } pattern)
            AddExists(pattern, new PatternConditions(pattern), negative);
        else
            AddGate(source, negative);
    }

    private void AddExists(PatternElement pattern, PatternConditions conditions, bool negative)
    {
        var isHead = Prepare();
        var exists = ExistsNodeFor(conditions.Joining, pattern.Declaration, negative);
        if (isHead && !negative)
            exists.LazyHead = exists;
        else if (isHead)
            network.AddHead(exists);
        else
            _feed!(exists);
        Attach(pattern, conditions.Own, new RightInput(exists));
        Continue(exists);
    }

    private RightNode ExistsNodeFor(List<LambdaExpression> conditions, Declaration own, bool negative)
    {
        var parts = Join(conditions, own);
        return parts.Key is null
            && RangeAnalysis.Find(conditions, own) is { } range
            && conditions.All(condition => RangeAnalysis.Rest(condition, range) is null)
            ? new RangeExistsNode(network.NextId(), negative, network.Keys.Create(range, _layout, own), parts.Whole)
            : new ExistsNode(network.NextId(), negative, parts.Key, parts.Residual, parts.Whole);
    }

    // True for all: no fact satisfies the base and fails any of the other conditions.
    private void AddForAll(ForAllElement element)
    {
        var conditions = new PatternConditions(element.BasePattern);
        var own = element.BasePattern.Declaration;
        var violation = Violation(element, own);
        (violation.Parameters.All(parameter => parameter.Name == own.Name) ? conditions.Own : conditions.Joining).Add(violation);
        AddExists(element.BasePattern, conditions, negative: true);
    }

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Only the tree is used; delegates are compiled from lambdas of types known here.")]
    private static LambdaExpression Violation(ForAllElement element, Declaration own)
    {
        var fact = own.ToParameterExpression();
        var variables = new Dictionary<string, ParameterExpression> { [own.Name] = fact };
        Expression? all = null;
        foreach (var pattern in element.Patterns)
        {
            foreach (var condition in pattern.Expressions.Find(PatternElement.ConditionName))
            {
                var body = new Renaming(variables, pattern.Declaration.Name, fact).Apply(condition.Expression);
                all = all is null ? body : Expression.AndAlso(all, body);
            }
        }

        return VariableUse.Trim(Expression.Lambda(Expression.Not(all ?? Expression.Constant(true)), variables.Values), own.Name);
    }

    private void AddGate(RuleElement source, bool negative)
    {
        var branches = OrExpansion.Branches(source);
        if (branches.Count != 1)
            throw new NotSupportedException("An Or group stands inside Exists or Not; write an Or of several Exists or an And of several Not.");
        var gate = new GateNode(negative);
        Attach(gate);
        var inner = Inner(node => gate.Inner = node);
        foreach (var element in branches[0])
            inner.Add(element);
        inner.Attach(new GateCountNode(gate, inner._layout.Count - _layout.Count));
        Continue(gate);
    }

    // A branch inside a node: it begins with the node's own tuple.
    private BranchCompiler Inner(Action<BetaNode> feed) => new(network, rule) { _feed = feed, _layout = _layout.Then(null), _isInner = true };

    private void Continue(BetaNode node)
    {
        _feed = next => node.Successor = next;
        _layout = _layout.Then(null);
    }

    // Whether the node that comes next is the head of the branch; then its tuple binds nothing.
    private bool Prepare()
    {
        if (_feed is not null)
            return false;
        _layout = _layout.Then(null);
        return true;
    }

    private sealed class Renaming(Dictionary<string, ParameterExpression> variables, string own, ParameterExpression fact) : ExpressionVisitor
    {
        private IReadOnlyCollection<ParameterExpression> _parameters = [];

        internal Expression Apply(LambdaExpression condition)
        {
            _parameters = condition.Parameters;
            return Visit(condition.Body);
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            if (!_parameters.Contains(node))
                return node;
            if (node.Name == own)
                return fact;
            if (!variables.TryGetValue(node.Name!, out var variable))
                variables.Add(node.Name!, variable = node);
            return variable;
        }
    }
}
