using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;
using CustomerServiceRules.TestData;

namespace CustomerServiceRules.RuleEngine.Tests.Behaviour;

/// <summary>
/// Conclusions drawn from conclusions, through joins, negation, groups and collections, are those that hold for the facts as they
/// are, whatever happened before; rules that change facts while others wait take part.
/// </summary>
[Trait("Behaviour", "R119")]
public class RandomConclusionTests
{
    private static readonly A OfA = null!;
    private static readonly B OfB = null!;

    private static readonly ISessionFactory Factory = new RuleCompiler().Compile(
    [
        Of("D", 0, r => r.When().Match(() => OfA, a => a.V > 1), t => t.Yield(_ => new D(OfA.N, OfA.V))),
        Of("E", 1, r => OfD(r, null!)),
        Of("F", 0, r => r.When().Match(() => OfA).Not<E>(e => e.Key == OfA.N), t => t.Yield(_ => new F(OfA.N))),
        Of("G", -1, r => OfEs(r, null!)),
        Of("H", 0, r => OfFs(r, null!)),
        Of("three becomes one", 5, r => r.When().Match(() => OfA, a => a.V == 3), t => t.Do(c => c.Update(OfA, One))),
        Of("used up", -5, r => OfC(r, null!)),
    ]);

    [Fact]
    public void Fire_AfterAnySequenceOfOperations_LeavesTheConclusionsThatHold() => RandomOperations.Check(300, 160, Run);

    [LongFact]
    public void Fire_AfterLongSequencesOfOperations_LeavesTheConclusionsThatHold() => RandomOperations.Check(1500, 600, Run);

    private static void Run(byte[][] operations)
    {
        var session = Factory.CreateSession();
        var run = new RandomOperations(session, Compare);
        foreach (var operation in operations)
            run.Apply(operation);

        void Compare(RandomOperations facts, bool settled)
        {
            if (!settled)
                return;
            facts.Cs.RemoveAll(c => facts.As.Any(a => a.N == c.K));
            facts.Compare(session.Query<A>().Where(a => a.V == 3).Select(a => a.N), []);
            facts.Compare(session.Query<C>().Select(c => c.N), facts.Cs.Select(c => c.N));
            facts.Compare(session.Query<Conclusion>().Select(fact => fact.ToString()), Expected(facts));
        }
    }

    private static IEnumerable<string> Expected(RandomOperations facts)
    {
        D[] ds = [.. from a in facts.As where a.V > 1 select new D(a.N, a.V)];
        E[] es = [.. from d in ds from b in facts.Bs where b.K == d.Key select new E(d.Key, d.V + b.V)];
        F[] fs = [.. from a in facts.As where es.All(e => e.Key != a.N) select new F(a.N)];
        IEnumerable<Conclusion> gs = es.GroupBy(e => e.Key).Select(g => new G(g.Key, g.Sum(e => e.V)));
        IEnumerable<Conclusion> hs = fs.Length > 0 ? [new H(fs.Length)] : [];
        return [.. ds.Concat<Conclusion>(es).Concat(fs).Concat(gs).Concat(hs).Select(fact => fact.ToString())];
    }

    private static void OfD(InlineRule rule, D d)
    {
        rule.When().Match(() => d).Match(() => OfB, b => b.K == d.Key);
        rule.Then().Yield(_ => new E(d.Key, d.V + OfB.V));
    }

    private static void OfEs(InlineRule rule, IGrouping<string, E> es)
    {
        rule.When().Query(() => es, q => q.Match<E>().GroupBy(e => e.Key));
        rule.Then().Yield(_ => new G(es.Key, es.Sum(e => e.V)), (_, before) => before.With(es.Sum(e => e.V)));
    }

    private static void OfFs(InlineRule rule, IEnumerable<F> fs)
    {
        rule.When().Query(() => fs, q => q.Match<F>().Collect().Where(all => all.Any()));
        rule.Then().Yield(_ => new H(fs.Count()));
    }

    private static void OfC(InlineRule rule, C c)
    {
        rule.When().Match(() => c).Match<A>(a => a.N == c.K);
        rule.Then().Do(context => context.Retract(c));
    }

    private static IRuleDefinition Of(string name, int priority, Action<InlineRule> when, Action<IRightHandSideExpression>? then = null) => InlineRule.Of(rule =>
    {
        rule.Name(name);
        rule.Priority(priority);
        when(rule);
        then?.Invoke(rule.Then());
    });

    private static void One(A a) => a.V = 1;

    private abstract class Conclusion
    {
        public abstract override string ToString();
    }

    private sealed class D(string key, int v) : Conclusion
    {
        public string Key { get; } = key;

        public int V { get; } = v;

        public override string ToString() => $"D({Key},{V})";
    }

    private sealed class E(string key, int v) : Conclusion
    {
        public string Key { get; } = key;

        public int V { get; } = v;

        public override string ToString() => $"E({Key},{V})";
    }

    private sealed class F(string key) : Conclusion
    {
        public override string ToString() => $"F({key})";
    }

    private sealed class G(string key, int sum) : Conclusion
    {
        private int _sum = sum;

        public G With(int sum)
        {
            _sum = sum;
            return this;
        }

        public override string ToString() => $"G({key},{_sum})";
    }

    private sealed class H(int count) : Conclusion
    {
        public override string ToString() => $"H({count})";
    }
}
