using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

internal sealed partial class BranchCompiler
{
    private void AddLet(PatternElement pattern, BindingElement binding)
    {
        var isHead = Prepare();
        var lambda = VariableUse.Trim(binding.Expression, null);
        var let = new LetNode(new LhsValue<object?>(
            lambda, DelegateFactory.Slots(lambda, _layout, null), rule, Delegates.Value<object?>(lambda, _layout, null)));
        if (isHead)
            network.AddHead(let);
        else
            _feed!(let);
        Bind(let, pattern.Declaration, ConditionsOf(pattern));
    }

    // What the node gives is bound under the pattern's name, and its conditions are tested on it.
    private void Bind(BetaNode node, Declaration declaration, IEnumerable<LambdaExpression> tests)
    {
        var before = _layout;
        _feed = next => node.Successor = next;
        _layout = _layout.Then(declaration);
        LhsCondition[] conditions = [.. tests.Select(test => Condition(test, test.Body, before, declaration))];
        if (conditions.Length == 0)
            return;
        var filter = new FilterNode(conditions);
        _feed(filter);
        _feed = next => filter.Successor = next;
        _layout = _layout.Then(declaration);
    }

    // In written order.
    private static IEnumerable<LambdaExpression> ConditionsOf(PatternElement pattern) =>
        pattern.Expressions.Find(PatternElement.ConditionName).Select(condition => VariableUse.Trim(condition.Expression, pattern.Declaration.Name));
}
