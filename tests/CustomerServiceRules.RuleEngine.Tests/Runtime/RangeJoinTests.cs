using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.RuleModel;
using CustomerServiceRules.RuleEngine.RuleModel.Builders;

namespace CustomerServiceRules.RuleEngine.Tests.Runtime;

// Joins by <, <=, > and >=: found by an index, and as if there were none.
public sealed class RangeJoinTests
{
    private static readonly ExpressionType[] Comparisons =
        [ExpressionType.LessThan, ExpressionType.LessThanOrEqual, ExpressionType.GreaterThan, ExpressionType.GreaterThanOrEqual];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Join_OfInstantsAndPeriods_ReadsEachMemberAFewTimes(bool instantsFirst)
    {
        const int n = 2_000;
        Stretch<int> period = null!;
        Stretch<int> instant = null!;
        var session = Bench.Compile(Bench.Rule("R", r =>
        {
            if (instantsFirst)
                r.When().Match(() => instant, x => x.IsInstant).Match(() => period, x => !x.IsInstant, x => x.From <= instant.At && instant.At < x.To);
            else
                r.When().Match(() => period, x => !x.IsInstant).Match(() => instant, x => x.IsInstant, x => x.At >= period.From, x => period.To > x.At);
            r.Then().Do(_ => Quiet.Nothing());
        })).CreateSession();
        var facts = Enumerable.Range(0, n).Select(i => new Stretch<int>(10 * i, (10 * i) + 10, false))
            .Concat(Enumerable.Range(0, n).Select(i => new Stretch<int>((10 * i) + 5, 0, true))).OrderBy(fact => (fact.Key * 7919) % 997).ToArray();

        session.InsertAll(facts.Take(n));
        foreach (var fact in facts.Skip(n))
            session.Insert(fact);

        session.Fire().Should().Be(n);
        facts.Sum(fact => fact.Reads).Should().BeLessThan(20 * n, "all pairs would be {0} reads", n * n);
    }

    [Fact]
    public void Join_OnOneSelectiveComparison_TestsFewPairs()
    {
        const int n = 2_000;
        Stretch<int> low = null!;
        Stretch<int> high = null!;
        var session = Bench.Compile(Bench.Rule("R", r =>
        {
            r.When().Match(() => low, x => !x.IsInstant).Match(() => high, x => x.IsInstant, x => x.At < low.From - 1_990);
            r.Then().Do(_ => Quiet.Nothing());
        })).CreateSession();
        var facts = Enumerable.Range(0, n).Select(i => new Stretch<int>(i, 0, false)).Concat(Enumerable.Range(0, n).Select(i => new Stretch<int>(i, 0, true))).ToArray();

        session.InsertAll(facts);

        session.Fire().Should().Be(Enumerable.Range(0, 10).Sum());
        facts.Sum(fact => fact.Reads).Should().BeLessThan(4 * n);
    }

    [Fact]
    public void Not_ByComparison_ReadsEachMemberAFewTimes()
    {
        const int n = 1_000;
        Stretch<int> greatest = null!;
        var session = Bench.Compile(Bench.Rule("R", r =>
        {
            r.When().Match(() => greatest, x => x.IsInstant).Not<Stretch<int>>(x => x.At > greatest.At);
            r.Then().Do(_ => Quiet.Nothing());
        })).CreateSession();
        var facts = Enumerable.Range(0, n).Select(i => new Stretch<int>((i * 7919) % n, 0, true)).ToArray();

        foreach (var fact in facts)
            session.Insert(fact);
        session.Fire().Should().Be(1);
        session.RetractAll(facts.Where(fact => fact.Key > n - 100));
        session.Fire().Should().Be(1);

        facts.Sum(fact => fact.Reads).Should().BeLessThan(5 * n);
    }

    [Fact]
    [Trait("Behaviour", "R54")]
    public void Exists_ByComparison_IsNotTouchedWhileSomeFactStaysInRange()
    {
        A a = null!;
        var bench = new Bench(Bench.Rule("R", r =>
        {
            r.When().Match(() => a).Exists<B>(x => x.V > a.V, x => x.V < a.V + 5);
            r.Then().Do(_ => Quiet.Nothing());
        }));
        var (one, two) = (new B("one", "", 12), new B("two", "", 13));

        bench.Session.Insert(new A("a", 10));
        bench.Session.InsertAll([one, two]);
        bench.Log.Should().Be("ins? a10; ins! a10; ins? one; ins? two; A+ R(a10) Created; ins! one; ins! two");
        one.V = 14;
        bench.Session.Update(one);
        bench.Session.Retract(two);
        bench.Log.Should().Be("upd? one; upd! one; ret? two; ret! two");
        one.V = 15;
        bench.Session.Update(one);
        bench.Log.Should().Be("upd? one; A- R(a10) None; upd! one");
    }

    [Fact]
    public void Update_OfOneFact_TestsItsOwnMatchesOnly()
    {
        Stretch<int> period = null!;
        Stretch<int> instant = null!;
        var bench = new Bench(Bench.Rule("R", r =>
        {
            r.When().Match(() => period, x => !x.IsInstant).Match(() => instant, x => x.IsInstant, x => x.At >= period.From && x.At < period.To);
            r.Then().Do(_ => Quiet.Nothing());
        }));
        var periods = Enumerable.Range(0, 500).Select(i => new Stretch<int>(10 * i, (10 * i) + 10, false)).ToArray();
        var instants = Enumerable.Range(0, 500).Select(i => new Stretch<int>((10 * i) + 5, 0, true)).ToArray();
        bench.Session.InsertAll(periods);
        bench.Session.InsertAll(instants);
        bench.Fire();
        _ = bench.Log;
        var before = periods.Sum(fact => fact.Reads);

        bench.Session.Update(periods[250]);
        bench.Log.Should().Be("upd? 2500..2510; A~ R(2500..2510,2505) Updated; upd! 2500..2510");
        instants[250].Key = 1_001;
        bench.Session.Update(instants[250]);
        bench.Log.Should().Be("upd? 1001; A+ R(1000..1010,1001) Created; A- R(2500..2510,1001) Removed; upd! 1001");

        (periods.Sum(fact => fact.Reads) - before).Should().BeLessThan(10);
    }

    [Fact]
    public void Join_BoundThatThrows_FallsBackToTheWholeCondition()
    {
        B first = null!;
        B second = null!;
        var bench = new Bench(Bench.Rule("R", r =>
        {
            r.When().Match(() => first, x => x.V == 0).Match(() => second, x => x.V == 1, x => first.K != null && x.K != null && x.K.Length > first.K.Length);
            r.Then().Do(_ => Quiet.Use(first));
        }));

        bench.Session.InsertAll([new B("none", null!), new B("one", "a"), new B("nothing", null!, 1), new B("two", "ab", 1)]);
        bench.Session.Insert(new B("last", ""));
        bench.Fire();

        bench.Fired.Should().Equal("R(one,two)", "R(last,two)");
    }

    [Fact]
    public void Join_BoundThatThrows_FailsWithItsFirstPartner()
    {
        B first = null!;
        B second = null!;
        var bench = new Bench(Bench.Rule("R", r =>
        {
            r.When().Match(() => first, x => x.V == 0).Match(() => second, x => x.V == 1, x => x.K.Length > first.K.Length);
            r.Then().Do(_ => Quiet.Use(first));
        }));

        bench.Session.Insert(new B("nothing", null, 1));
        FluentActions.Invoking(() => bench.Session.Insert(new B("one", "a"))).Should().Throw<RuleLhsExpressionEvaluationException>()
            .WithInnerException<NullReferenceException>();
    }

    [Fact]
    public void Join_OnIntegers_IsAsWithoutIndex() => Compare(random => random.Next(30));

    [Fact]
    public void Join_OnNullableNumbers_IsAsWithoutIndex() => Compare<int?>(random => random.Next(5) == 0 ? null : random.Next(30));

    [Fact]
    public void Join_OnNumbersThatMayBeNone_IsAsWithoutIndex() => Compare(random => random.Next(5) == 0 ? double.NaN : random.Next(30) - 15.5);

    [Fact]
    public void Join_OnAmounts_IsAsWithoutIndex() => Compare(random => random.Next(300) / 10m);

    [Fact]
    public void Join_OnInstants_IsAsWithoutIndex() => Compare(random => new DateTimeOffset(2026, 1, 1, random.Next(24), 0, 0, TimeSpan.FromHours(random.Next(3))));

    [Fact]
    public void Join_OnDays_IsAsWithoutIndex() => Compare(random => new DateOnly(2026, 1, 1 + random.Next(28)));

    // The same operations on two sessions, one of which cannot see that the condition is a comparison.
    private static void Compare<T>(Func<Random, T> value)
    {
        var matched = 0;
        for (var seed = 1; seed <= 60; seed++)
        {
            var random = new Random(seed);
            LambdaExpression[] conditions = [.. Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Condition<T>(random))];
            var (indexed, created) = Session(conditions);
            var (plain, expected) = Session([.. conditions.Select(Veiled)]);
            var all = new List<Stretch<T>>();
            for (var step = 0; step < 30; step++)
            {
                switch (random.Next(4))
                {
                    case 0 when all.Count > 0:
                        var changed = all[random.Next(all.Count)];
                        (changed.Key, changed.Other) = (value(random), value(random));
                        indexed.Update(changed);
                        plain.Update(changed);
                        break;
                    case 1 when all.Count > 0:
                        var gone = all[random.Next(all.Count)];
                        all.Remove(gone);
                        indexed.Retract(gone);
                        plain.Retract(gone);
                        break;
                    default:
                        Stretch<T>[] added = [.. Enumerable.Range(0, 1 + random.Next(6)).Select(_ => new Stretch<T>(value(random), value(random), random.Next(2) == 0))];
                        all.AddRange(added);
                        indexed.InsertAll(added);
                        plain.InsertAll(added);
                        break;
                }

                created.Should().Equal(expected, "seed {0}, {1}", seed, string.Join<Expression>("; ", conditions));
                indexed.Fire().Should().Be(plain.Fire(), "seed {0}", seed);
                matched += created.Count;
            }
        }

        matched.Should().BeGreaterThan(1_000);
    }

    private static (ISession Session, List<(object?, object?)> Created) Session(LambdaExpression[] conditions)
    {
        Expression<Action<IContext>> nothing = _ => Quiet.Nothing();
        var type = conditions[0].Parameters[0].Type;
        var rule = Element.RuleDefinition(
            "R",
            "",
            0,
            Element.AndGroup(
                Element.Pattern(type, "a", [Kind(type, "a", isInstant: false)], null),
                Element.Pattern(type, "x", [Kind(type, "x", isInstant: true), .. conditions.Select(Element.Condition)], null)),
            Element.ActionGroup(Element.Action(nothing, ActionTrigger.Activated | ActionTrigger.Reactivated | ActionTrigger.Deactivated)));
        List<(object?, object?)> created = [];
        var session = new RuleCompiler().Compile([rule]).CreateSession();
        session.Events.ActivationCreatedEvent += (_, e) => created.Add((e.Match.Facts.First().Value, e.Match.Facts.Last().Value));
        session.Events.ActivationDeletedEvent += (_, e) => created.Remove((e.Match.Facts.First().Value, e.Match.Facts.Last().Value)).Should().BeTrue();
        return (session, created);
    }

    private static NamedExpressionElement Kind(Type type, string name, bool isInstant)
    {
        var fact = Expression.Parameter(type, name);
        return Element.Condition(Expression.Lambda(Expression.Equal(Expression.Property(fact, "IsInstant"), Expression.Constant(isInstant)), fact));
    }

    private static Expression<Func<Stretch<T>, Stretch<T>, bool>> Condition<T>(Random random)
    {
        var (x, a) = (Expression.Parameter(typeof(Stretch<T>), "x"), Expression.Parameter(typeof(Stretch<T>), "a"));
        var (ofFact, ofTuple) = (Expression.Property(x, random.Next(3) == 0 ? "To" : "At"), Expression.Property(a, random.Next(2) == 0 ? "From" : "To"));
        var comparison = Comparisons[random.Next(4)];
        var body = random.Next(2) == 0 ? Expression.MakeBinary(comparison, ofFact, ofTuple) : Expression.MakeBinary(comparison, ofTuple, ofFact);
        return Expression.Lambda<Func<Stretch<T>, Stretch<T>, bool>>(body, x, a);
    }

    private static LambdaExpression Veiled(LambdaExpression condition) =>
        Expression.Lambda(Expression.Call(typeof(RangeJoinTests), nameof(Self), null, condition.Body), condition.Parameters);

    private static bool Self(bool value) => value;

    private sealed class Stretch<T>(T key, T other, bool isInstant)
    {
        public int Reads { get; private set; }

        public bool IsInstant { get; } = isInstant;

        public T Key { get; set; } = key;

        public T Other { get; set; } = other;

        public T At => Read(Key);

        public T From => Read(Key);

        public T To => Read(Other);

        public override string ToString() => IsInstant ? $"{Key}" : $"{Key}..{Other}";

        private T Read(T value)
        {
            Reads++;
            return value;
        }
    }
}
