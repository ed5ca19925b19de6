using CustomerServiceRules.RuleEngine.Aggregators;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Tests.Behaviour;

public class FactIdentityTests
{
    [Fact, Trait("Behaviour", "R28"), Trait("Behaviour", "R29")]
    public void RegisterComparer_ExactType_DecidesForItAlone()
    {
        var session = Session(registry => registry.RegisterComparer(new ByName()));
        A first = new("a"), second = new("a", 2);
        session.Insert(first);

        session.TryInsert(second).Should().BeFalse();
        session.TryInsert(new AA("a")).Should().BeTrue("a derived type is not meant");
        session.TryInsert(new AA("a")).Should().BeTrue("the default compares references");
        session.TryInsert(new B("a")).Should().BeTrue();
        session.TryUpdate(second).Should().BeTrue();
        session.TryRetract(new A("b")).Should().BeFalse();
        session.TryRetract(new A("a", 3)).Should().BeTrue();
    }

    [Fact, Trait("Behaviour", "R36")]
    public void Update_AnotherInstanceByComparer_ReplacesTheStoredOne()
    {
        var session = Session(registry => registry.RegisterComparer(new ByName()));
        session.Insert(new A("a", 1));
        session.Fire();
        var other = new A("a", 2);
        session.Update(other);

        session.Query<A>().Should().ContainSingle().Which.Should().BeSameAs(other);
        session.Fire().Should().Be(1);
    }

    [Fact, Trait("Behaviour", "R29")]
    public void Comparer_IsNeverCalledWithNullOrTheSameObject()
    {
        var comparer = new ByName();
        var session = Session(registry => registry.RegisterComparer(comparer));
        A[] facts = [new("a"), new("b")];
        session.InsertAll(facts);
        session.UpdateAll(facts);
        session.TryInsert(facts[0]).Should().BeFalse();
        session.RetractAll(facts);

        comparer.Calls.Should().NotContain(call => call.X == null || call.Y == null || ReferenceEquals(call.X, call.Y));
    }

    [Fact, Trait("Behaviour", "R29")]
    public void RegisterComparer_Again_ReplacesTheFormer()
    {
        ByName former = new(), latter = new();
        var session = Session(registry =>
        {
            registry.RegisterComparer(former);
            registry.RegisterComparer(latter);
        });
        session.Insert(new A("a"));
        session.TryInsert(new A("a")).Should().BeFalse();

        former.Calls.Should().BeEmpty();
        latter.Calls.Should().NotBeEmpty();
    }

    [Fact, Trait("Behaviour", "R29")]
    public void RegisterComparer_Null_FailsOnFirstUse()
    {
        var session = Session(registry => registry.RegisterComparer<A>(null!));
        session.Insert(new B("b"));

        session.Invoking(s => s.Insert(new A("a"))).Should().ThrowExactly<NullReferenceException>();
    }

    [Fact, Trait("Behaviour", "R29")]
    public void DefaultFactIdentityComparer_Replaced_DecidesForAllOtherTypes()
    {
        var session = Session(registry =>
        {
            registry.DefaultFactIdentityComparer.Should().NotBeNull();
            registry.DefaultFactIdentityComparer = new ByText();
            registry.RegisterComparer(new ByName());
        });
        session.InsertAll([new B("b", "k"), new IdF("a", 1), new A("a", 1)]);

        session.TryInsert(new B("b", "other")).Should().BeFalse();
        session.TryInsert(new IdF("z", 2)).Should().BeFalse("identities are not asked");
        session.TryInsert(new C("b")).Should().BeTrue("other types are other facts");
        session.TryInsert(new A("a", 2)).Should().BeFalse();
        session.TryInsert(new A("b", 1)).Should().BeTrue();
    }

    [Fact, Trait("Behaviour", "R29")]
    public void DefaultFactIdentityComparer_Unchanged_ComparesIdentitiesAndContent()
    {
        var standard = new RuleCompiler().FactIdentityComparerRegistry.DefaultFactIdentityComparer;

        standard.Equals(new IdF("a", 1), new IdF("a", 2)).Should().BeTrue();
        standard.GetHashCode(new IdF("a", 1)).Should().Be(standard.GetHashCode(new IdF("a", 2)));
        standard.Equals(new Rec(1, 2), new Rec(1, 2)).Should().BeTrue();
        standard.Equals(new B("b"), new B("b")).Should().BeFalse();
    }

    [Fact, Trait("Behaviour", "R29")]
    public void Registry_ChangedAfterCompile_DoesNotReachTheFactory()
    {
        var compiler = new RuleCompiler();
        var before = compiler.Compile([MatchA()]);
        compiler.FactIdentityComparerRegistry.RegisterComparer(new ByName());
        compiler.FactIdentityComparerRegistry.DefaultFactIdentityComparer = new ByText();
        var after = compiler.Compile([MatchA()]);

        Distinct(before).Should().Be(4);
        Distinct(after).Should().Be(2);

        static int Distinct(ISessionFactory factory)
        {
            var session = factory.CreateSession();
            session.TryInsertAll([new A("a"), new A("a"), new B("b", "k"), new B("b", "l")], BatchOptions.SkipFailed);
            return session.Query<object>().Count();
        }
    }

    [Fact, Trait("Behaviour", "R70"), Trait("Behaviour", "R71")]
    public void SelectAndSelectMany_RegisteredComparer_DecidesWhichResultsAreOne()
    {
        A selected = null!, flattened = null!;
        var session = Session(
            registry => registry.RegisterComparer(new ByName()),
            InlineRule.Of(rule =>
            {
                rule.Name("flat");
                rule.When().Query(() => flattened, q => q.Match<B>(b => b.V > 0).SelectMany(b => new[] { new A(b.N, b.V), new A(b.N, -b.V) }));
                rule.ThenNothing();
            }),
            InlineRule.Of(rule =>
            {
                rule.Name("select");
                rule.When().Query(() => selected, q => q.Match<B>(b => b.V == 0).Select(b => new A(b.N)));
                rule.ThenNothing();
            }));
        session.InsertAll([new B("x", v: 1), new B("x", v: 2), new B("y", v: 1)]);
        session.Fire().Should().Be(2);
        session.Insert(new B("x", v: 0));

        session.Invoking(s => s.Insert(new B("x", v: 0))).Should().ThrowExactly<ArgumentException>();
    }

    [Fact, Trait("Behaviour", "R28")]
    public void GetComparer_OfAContext_ComparesAsTheSessionDoes()
    {
        IFactIdentityComparer comparer = null!;
        Action<IFactIdentityComparer> keep = result => comparer = result;
        var itself = new Script(call => [AggregationResult.Added(call.Context.FactIdentityComparer, [])]);
        Session(
            registry => registry.RegisterComparer(new ByName()),
            InlineRule.Of(rule =>
            {
                IFactIdentityComparer result = null!;
                rule.Name("R");
                rule.When().Query(() => result, q => q.Match<A>().Scripted<A, IFactIdentityComparer>(itself, a => a));
                rule.Then().Do(_ => keep(result));
            })).Fire();

        comparer.Equals(new A("a"), new A("a")).Should().BeTrue();
        comparer.Equals(new A("a"), new AA("a")).Should().BeFalse();
        comparer.Equals(null, new A("a")).Should().BeFalse();
        comparer.GetHashCode(new A("a")).Should().Be(comparer.GetHashCode(new A("a", 2)));
        comparer.GetComparer<A>().Equals(new A("a"), new A("a")).Should().BeTrue();
        comparer.GetComparer<A>().Equals(new AA("a"), new AA("a")).Should().BeFalse();
        comparer.GetComparer<int>().Equals(5, 5).Should().BeTrue();
        new Dictionary<A, int>(comparer.GetComparer<A>()) { [new A("a")] = 1 }.Should().ContainKey(new A("a", 3));
    }

    private static ISession Session(Action<FactIdentityComparerRegistry> register, params IRuleDefinition[] rules)
    {
        var compiler = new RuleCompiler();
        register(compiler.FactIdentityComparerRegistry);
        return compiler.Compile(rules.Length == 0 ? [MatchA()] : rules).CreateSession();
    }

    private static IRuleDefinition MatchA() => InlineRule.Of(rule =>
    {
        rule.Name("R");
        rule.When().Match<A>();
        rule.ThenNothing();
    });

    private sealed class ByName : IEqualityComparer<A>
    {
        internal List<(A? X, A? Y)> Calls { get; } = [];

        public bool Equals(A? x, A? y)
        {
            Calls.Add((x, y));
            return x!.N == y!.N;
        }

        public int GetHashCode(A obj) => obj.N.GetHashCode(StringComparison.Ordinal);
    }

    private sealed class ByText : IEqualityComparer<object>
    {
        bool IEqualityComparer<object>.Equals(object? x, object? y) => x!.ToString() == y!.ToString();

        int IEqualityComparer<object>.GetHashCode(object obj) => obj.ToString()!.GetHashCode(StringComparison.Ordinal);
    }
}
