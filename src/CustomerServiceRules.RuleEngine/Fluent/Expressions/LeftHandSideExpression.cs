using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel.Builders;

namespace CustomerServiceRules.RuleEngine.Fluent.Expressions;

/// <summary>Writes the chain of conditions into a group. In a group of alternatives each element has variables of its own.</summary>
[RequiresDynamicCode(RuleDefinitionFactory.DynamicCode)]
internal sealed class LeftHandSideExpression(GroupBuilder group, Variables outside, bool alternatives) : ILeftHandSideExpression
{
    private readonly List<Variables> _branches = [];
    private readonly Variables _outside = outside;
    private Variables _current = outside;
    private PatternBuilder? _last;

    public ILeftHandSideExpression Match<TFact>(Expression<Func<TFact>> alias, params Expression<Func<TFact, bool>>[] conditions)
    {
        Next();
        var variable = Alias.Of(alias);
        var pattern = group.Pattern(typeof(TFact), variable.Name);
        Bind(variable, pattern);
        AddConditions(pattern, conditions);
        return this;
    }

    public ILeftHandSideExpression Match<TFact>(params Expression<Func<TFact, bool>>[] conditions)
    {
        Next();
        _last = group.Pattern(typeof(TFact));
        AddConditions(_last, conditions);
        return this;
    }

    public ILeftHandSideExpression Exists<TFact>(params Expression<Func<TFact, bool>>[] conditions)
    {
        Next();
        AddConditions(group.Exists().Pattern(typeof(TFact)), conditions);
        return this;
    }

    public ILeftHandSideExpression Not<TFact>(params Expression<Func<TFact, bool>>[] conditions)
    {
        Next();
        AddConditions(group.Not().Pattern(typeof(TFact)), conditions);
        return this;
    }

    public ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> baseCondition, params Expression<Func<TFact, bool>>[] conditions) =>
        AddForAll([baseCondition], conditions);

    public ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> condition) => AddForAll([], [condition]);

    public ILeftHandSideExpression Query<TResult>(Expression<Func<TResult>> alias, Func<IQuery, IQuery<TResult>> queryExpression)
    {
        ArgumentNullException.ThrowIfNull(queryExpression);
        Next();
        var steps = new QueryBuilder();
        queryExpression(steps);
        var variable = Alias.Of(alias);
        // An alias may be wider than the results; the pattern matches what the query says.
        var results = steps.ResultType;
        var pattern = group.Pattern(results.IsAssignableTo(typeof(TResult)) ? results : typeof(TResult), variable.Name);
        steps.WriteTo(pattern, _current);
        Bind(variable, pattern);
        return this;
    }

    public ILeftHandSideExpression And(Action<ILeftHandSideExpression> builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        Next();
        var inner = new LeftHandSideExpression(group.Group(GroupType.And), _current, alternatives: false);
        builder(inner);
        _last = inner._last ?? _last;
        return this;
    }

    public ILeftHandSideExpression Or(Action<ILeftHandSideExpression> builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        Next();
        var inner = new LeftHandSideExpression(group.Group(GroupType.Or), _current, alternatives: true);
        builder(inner);
        foreach (var branch in inner._branches)
            _current.BindAll(branch);
        _last = null;
        return this;
    }

    public ILeftHandSideExpression Let<TResult>(Expression<Func<TResult>> alias, Expression<Func<TResult>> expression)
    {
        Next();
        var variable = Alias.Of(alias);
        var pattern = group.Pattern(typeof(TResult), variable.Name);
        var binding = pattern.Binding();
        binding.ResultType(typeof(TResult));
        binding.BindingExpression(LambdaRewriter.Free(expression, _current));
        Bind(variable, pattern);
        return this;
    }

    public ILeftHandSideExpression Having(params Expression<Func<bool>>[] conditions)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        if (_last is null)
            throw new ArgumentException("Having comes after nothing that it could add conditions to; expected a match, a query or a computed value before it.", nameof(conditions));
        foreach (var condition in conditions)
            _last.Condition(LambdaRewriter.Free(condition, _current, _last.Declaration));
        return this;
    }

    private void Next()
    {
        if (!alternatives)
            return;
        _current = new Variables(_outside);
        _branches.Add(_current);
        _last = null;
    }

    private void Bind(Alias variable, PatternBuilder pattern)
    {
        _current.Bind(variable, pattern.Declaration);
        _last = pattern;
    }

    private LeftHandSideExpression AddForAll<TFact>(Expression<Func<TFact, bool>>[] baseConditions, Expression<Func<TFact, bool>>[] conditions)
    {
        Next();
        var forAll = group.ForAll();
        AddConditions(forAll.BasePattern(typeof(TFact)), baseConditions);
        AddConditions(forAll.Pattern(typeof(TFact)), conditions);
        return this;
    }

    private void AddConditions(PatternBuilder pattern, IEnumerable<LambdaExpression> conditions)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        foreach (var condition in conditions)
            pattern.Condition(LambdaRewriter.Over(pattern.Declaration.Name, condition, _current));
    }
}
