using System.Linq.Expressions;

namespace CustomerServiceRules.RuleEngine.Tests.Runtime.Differential;

internal sealed class RuleGenerator(Random random)
{
    private static readonly Type[] Base = [typeof(P), typeof(Q), typeof(S)];
    private static readonly Type[] Any = [typeof(P), typeof(Q), typeof(S), typeof(Item), typeof(Derived)];

    private readonly List<(string Name, Type Type)> _scope = [];
    private Type[] _types = Base;
    private int _next;

    internal GeneratedRule Rule(string name, bool yields)
    {
        _scope.Clear();
        _next = 0;
        _types = yields ? Base : Any;
        var steps = new List<Step>();
        if (yields || random.Next(4) > 0)
            steps.Add(Bind(Match()));
        for (var left = random.Next(steps.Count == 0 ? 1 : 0, 4); left > 0; left--)
            steps.Add(Next());
        return new GeneratedRule(name, steps, yields);
    }

    private Step Next() => random.Next(10) switch
    {
        0 or 1 or 2 => Bind(Match()),
        3 => new QuantifierStep(random.Next(2) == 0, [Match()]),
        4 => Group(),
        5 => new AllStep(Match(), Conditions($"x{_next - 1}", typeof(Item))),
        6 when _scope.Count > 0 => Let(),
        7 => Or(),
        8 => new CollectStep(Name(), Match(), random.Next(2) == 0),
        9 => random.Next(2) == 0 ? new GroupStep(Name(), Match()) : new SelectManyStep(Name(), Match()),
        _ => Bind(Match()),
    };

    private QuantifierStep Group()
    {
        var outer = _scope.Count;
        MatchStep[] inner = [Bind(Match()), Bind(Match())];
        _scope.RemoveRange(outer, _scope.Count - outer);
        return new QuantifierStep(random.Next(2) == 0, inner);
    }

    private OrStep Or()
    {
        var outer = _scope.Count;
        var branches = new List<Step[]>();
        for (var i = 0; i < 2; i++)
        {
            branches.Add(random.Next(2) == 0 ? [Bind(Match())] : [Bind(Match()), new QuantifierStep(random.Next(2) == 0, [Match()])]);
            _scope.RemoveRange(outer, _scope.Count - outer);
        }

        return new OrStep(branches);
    }

    private LetStep Let()
    {
        var value = Variable();
        var name = Name();
        _scope.Add((name, typeof(int)));
        return new LetStep(name, value, Conditions(name, typeof(int)));
    }

    private MatchStep Bind(MatchStep step)
    {
        _scope.Add((step.Name, step.Type));
        return step;
    }

    private MatchStep Match()
    {
        var (type, name) = (_types[random.Next(_types.Length)], Name());
        return new MatchStep(type, name, Conditions(name, type));
    }

    private string Name() => $"x{_next++}";

    private Condition[] Conditions(string own, Type type)
    {
        var conditions = new Condition[random.Next(3)];
        for (var i = 0; i < conditions.Length; i++)
            conditions[i] = new Condition([.. Enumerable.Range(0, 1 + random.Next(2)).Select(_ => Compare(own, type))]);
        return conditions;
    }

    private Comparison Compare(string own, Type type)
    {
        var left = new Operand(own, type, type == typeof(int) ? null : Member(), 0);
        var right = _scope.Count == 0 || random.Next(4) == 0 ? new Operand(null, typeof(int), null, random.Next(4)) : Variable();
        var comparison = random.Next(5) switch
        {
            0 => ExpressionType.NotEqual,
            1 => ExpressionType.LessThan,
            _ => ExpressionType.Equal,
        };
        return random.Next(2) == 0 ? new Comparison(comparison, left, right) : new Comparison(comparison, right, left);
    }

    private Operand Variable()
    {
        var (name, type) = _scope[random.Next(_scope.Count)];
        return new Operand(name, type, type == typeof(int) ? null : Member(), 0);
    }

    private string Member() => random.Next(3) == 0 ? nameof(Item.V) : nameof(Item.K);
}
