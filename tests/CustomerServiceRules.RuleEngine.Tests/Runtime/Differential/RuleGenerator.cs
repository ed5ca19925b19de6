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

    private Step Next() => random.Next(12) switch
    {
        0 or 1 or 2 => Bind(Match()),
        3 => new QuantifierStep(random.Next(2) == 0, [Match()]),
        4 => Group(),
        5 => new AllStep(Match(), Conditions($"x{_next - 1}", typeof(Item))),
        6 when _scope.Count > 0 => Let(),
        7 => Or(),
        8 => Query(),
        9 => Query(),
        10 => Query(),
        _ => Bind(Match()),
    };

    // Its source depends on earlier variables or not, and so do the conditions on its results.
    private Step Query()
    {
        var source = random.Next(2) == 0 ? Match() : Independent();
        var name = Name();
        var (sequence, grouping) = (typeof(IEnumerable<>).MakeGenericType(source.Type), typeof(IGrouping<,>).MakeGenericType(typeof(int), source.Type));
        switch (random.Next(5))
        {
            case 0:
                var collect = new CollectStep(name, source, random.Next(2) == 0, Conditions(name, sequence));
                _scope.Add((name, sequence));
                return collect;
            case 1:
                var group = new GroupStep(name, source, Conditions(name, grouping));
                _scope.Add((name, grouping));
                return group;
            case 2:
                return new SelectManyStep(name, source);
            case 3:
                return new SortStep(SortStep.Prefix + name, source);
            default:
                return new LookupStep(name, source);
        }
    }

    private MatchStep Independent()
    {
        var (type, name) = (_types[random.Next(_types.Length)], Name());
        var limit = new Comparison(ExpressionType.LessThan, new Operand(name, type, nameof(Item.V), 0), new Operand(null, typeof(int), null, random.Next(1, 5)));
        return new MatchStep(type, name, [new Condition([limit])]);
    }

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
            branches.Add(random.Next(3) switch
            {
                0 => [Bind(Match())],
                1 => [Bind(Match()), new QuantifierStep(random.Next(2) == 0, [Match()])],
                _ => [Query()],
            });
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
        var left = new Operand(own, type, MemberOf(type), 0);
        var right = _scope.Count == 0 || random.Next(4) == 0 ? new Operand(null, typeof(int), null, random.Next(4)) : Variable();
        var comparison = random.Next(9) switch
        {
            0 => ExpressionType.NotEqual,
            1 => ExpressionType.LessThan,
            2 => ExpressionType.LessThanOrEqual,
            3 => ExpressionType.GreaterThan,
            4 => ExpressionType.GreaterThanOrEqual,
            _ => ExpressionType.Equal,
        };
        return random.Next(2) == 0 ? new Comparison(comparison, left, right) : new Comparison(comparison, right, left);
    }

    private Operand Variable()
    {
        var (name, type) = _scope[random.Next(_scope.Count)];
        return new Operand(name, type, MemberOf(type), 0);
    }

    private string? MemberOf(Type type)
    {
        if (type == typeof(int))
            return null;
        if (!type.IsGenericType)
            return Member();
        return type.GetGenericArguments().Length == 2 && random.Next(3) > 0 ? Operand.KeyMember : Operand.CountMember;
    }

    private string Member() => random.Next(3) == 0 ? nameof(Item.V) : nameof(Item.K);
}
