using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.RuleModel;
using CustomerServiceRules.RuleEngine.RuleModel.Builders;

namespace CustomerServiceRules.RuleEngine.Tests.Runtime;

// Expressions that differ in constants only are compiled once, and rare ones are interpreted at first: nothing may show it.
public sealed class SharedCodeTests
{
    [Fact]
    public void Rules_ThatDifferInACapturedValue_EachMatchTheirOwn()
    {
        List<int> fired = [];
        A a = null!;
        var session = Bench.Compile([.. Enumerable.Range(0, 300).Select(i => Bench.Rule("R" + i, r =>
        {
            var name = "n" + i;
            r.When().Match(() => a, x => x.V == i, x => x.N == name);
            r.Then().Do(_ => fired.Add(i));
        }))]).CreateSession();

        session.InsertAll(Enumerable.Range(0, 300).Select(i => new A("n" + (i - i % 2), i)));
        session.Fire();

        fired.Should().Equal(Enumerable.Range(0, 150).Select(i => 2 * i));
    }

    [Fact]
    public void CapturedVariables_ChangedAfterCompiling_AreSeenRuleByRule()
    {
        List<int> fired = [];
        int[] limits = [5, 5, 7];
        var one = new Limit { Value = 1 };
        var two = new Limit { Value = 2 };
        A a = null!;
        var session = Bench.Compile(
            Bench.Rule("one", r =>
            {
                r.When().Match(() => a, x => x.V >= one.Value, x => x.V < limits[0]);
                r.Then().Do(_ => fired.Add(one.Value));
            }),
            Bench.Rule("two", r =>
            {
                r.When().Match(() => a, x => x.V >= two.Value, x => x.V < limits[2]);
                r.Then().Do(_ => fired.Add(two.Value));
            })).CreateSession();

        two.Value = 6;
        limits[0] = 4;
        session.InsertAll([new A("", 3), new A("", 4), new A("", 6)]);
        one.Value = 10;
        session.Fire();

        fired.Should().Equal(10, 6);
    }

    [Fact]
    [Trait("Behaviour", "R46")]
    public void Conditions_WithEqualCapturedValues_AreEvaluatedOnceForAllRules()
    {
        A a = null!;
        var factory = Bench.Compile([.. Enumerable.Range(0, 40).Select(i => Bench.Rule("R" + i, r =>
        {
            var limit = i % 2;
            r.When().Match(() => a, x => x.V > limit);
            r.Then().Do(_ => Quiet.Nothing());
        }))]);
        List<string[]> evaluated = [];
        factory.Events.LhsExpressionEvaluatedEvent += (_, e) => evaluated.Add([.. e.Rules.Select(rule => rule.Name)]);

        factory.CreateSession().Insert(new A("", 1));

        evaluated.Should().HaveCount(2);
        evaluated[0].Should().Equal(Enumerable.Range(0, 20).Select(i => $"R{2 * i}"));
        evaluated[1].Should().Equal(Enumerable.Range(0, 20).Select(i => $"R{(2 * i) + 1}"));
    }

    [Fact]
    public void Rules_OfManyForms_DecideAlikeBeforeAndAfterTheirCodeIsCompiled()
    {
        var forms = Enumerable.Range(0, 400).Select(Form).ToArray();
        var plain = forms.Select(form => form.Compile()).ToArray();
        var factory = new RuleCompiler().Compile(forms.Select((form, i) => Definition("R" + i, form)));
        var facts = Enumerable.Range(0, 30).Select(i => new B("n" + (i % 3), "k" + (i % 5), i % 4)).ToArray();
        var expected = plain.Sum(form => facts.Count(form));

        var counts = Enumerable.Range(0, 8).AsParallel().WithDegreeOfParallelism(4).Select(_ =>
        {
            var session = factory.CreateSession();
            session.InsertAll(facts);
            return session.Fire();
        }).ToArray();

        counts.Should().OnlyContain(count => count == expected);
        expected.Should().BePositive();
    }

    [Fact]
    public void Rules_OfManyForms_ThatThrow_FailWithTheirOwnException()
    {
        var forms = Enumerable.Range(0, 100).Select(Form).ToList();
        Expression<Func<B, bool>> failing = b => b.K.Length > 0 && b.V == 2;
        forms.Add(failing);
        var session = new RuleCompiler().Compile(forms.Select((form, i) => Definition("R" + i, form))).CreateSession();

        session.Invoking(x => x.Insert(new B("n1", null!, 2))).Should().Throw<RuleLhsExpressionEvaluationException>()
            .WithInnerException<NullReferenceException>();
    }

    [Fact]
    public void Rules_OfManyForms_MayUseSpans()
    {
        int[] chosen = [1, 3];
        var forms = Enumerable.Range(0, 100).Select(Form).ToList();
        forms.Add(b => chosen.Contains(b.V) && b.N == "span" && new[] { b.V, 1 }.SequenceEqual(new[] { b.V, 1 }));
        var session = new RuleCompiler().Compile(forms.Select((form, i) => Definition("R" + i, form))).CreateSession();

        List<string> fired = [];
        session.Events.RuleFiredEvent += (_, e) => fired.Add(e.Rule.Name);
        session.InsertAll([new B("span", "", 1), new B("span", "", 2), new B("span", "", 3)]);
        session.Fire();

        fired.Count(name => name == "R100").Should().Be(2);
    }

    [Fact]
    public void Action_ThatCapturesAnObjectWhichCannotBeHashed_Compiles()
    {
        var sink = new Unhashable();
        A a = null!;
        var session = Bench.Compile([.. Enumerable.Range(0, 3).Select(i => Bench.Rule("R" + i, r =>
        {
            r.When().Match(() => a);
            r.Then().Do(_ => sink.Take(a.V + i));
        }))]).CreateSession();

        session.Insert(new A("a", 1));
        session.Fire();

        sink.Taken.Should().Equal(1, 2, 3);
    }

    [Theory]
    [InlineData(3, 1)]
    [InlineData(9, 0)]
    public void Conditions_WithLambdasAndQuotesInside_KeepTheirConstants(int limit, int expected)
    {
        A a = null!;
        var session = Bench.Compile(
            Bench.Rule("other", r =>
            {
                r.When().Match(() => a, x => x.N.Any(c => c == 'z'), x => x.N.AsQueryable().Any(c => c == 'z'));
                r.Then().Do(_ => Quiet.Nothing());
            }),
            Bench.Rule("R", r =>
            {
                r.When().Match(() => a, x => x.N.Any(c => c == 'y'), x => x.N.AsQueryable().Count(c => c == 'y') > limit);
                r.Then().Do(_ => Quiet.Nothing());
            })).CreateSession();

        session.Insert(new A("yyyyxx"));

        session.Fire().Should().Be(expected);
    }

    private static IRuleDefinition Definition(string name, LambdaExpression condition)
    {
        Expression<Action<IContext>> nothing = _ => Quiet.Nothing();
        var pattern = Element.Pattern(typeof(B), "b", [Element.Condition(condition)], null);
        return Element.RuleDefinition(name, "", 0, Element.AndGroup(pattern), Element.ActionGroup(Element.Action(nothing)));
    }

    // No two of these have the same structure.
    private static Expression<Func<B, bool>> Form(int number)
    {
        var fact = Expression.Parameter(typeof(B), "b");
        Expression body = Expression.Equal(Expression.Property(fact, "V"), Expression.Constant(number % 4));
        for (; number > 0; number /= 5)
        {
            body = (number % 5) switch
            {
                0 => Expression.AndAlso(body, Expression.NotEqual(Expression.Property(fact, "N"), Expression.Constant("n1"))),
                1 => Expression.OrElse(body, Expression.Equal(Expression.Property(fact, "K"), Expression.Constant("k2"))),
                2 => Expression.Not(body),
                3 => Expression.Equal(body, Expression.LessThan(Expression.Property(fact, "V"), Expression.Constant(2))),
                _ => Expression.Condition(body, Expression.GreaterThan(Expression.Property(fact, "V"), Expression.Constant(1)), Expression.Constant(true)),
            };
        }

        return Expression.Lambda<Func<B, bool>>(body, fact);
    }

    private sealed class Unhashable
    {
        public List<int> Taken { get; } = [];

        public void Take(int value) => Taken.Add(value);

        public override bool Equals(object? obj) => throw new NotSupportedException();

        public override int GetHashCode() => throw new NotSupportedException();
    }

    private sealed class Limit
    {
        internal int Value;
    }
}
