
namespace CustomerServiceRules.RuleEngine.Tests.Behaviour;

public class WorkingMemoryTests : EngineTest
{
    public WorkingMemoryTests() => Run(Rule("R", rule =>
    {
        object fact = null!;
        rule.When().Match(() => fact);
        rule.Then().Do(_ => Say(Show(fact)));
    }));

    public static TheoryData<object, object, bool> Pairs => new()
    {
        { new A("a", 1), new A("a", 1), false },
        { new Rec(1, 2), new Rec(1, 2), true },
        { new Rec(1, 2), new Rec(1, 3), false },
        { new IdF("i", 1), new IdF("i", 2), true },
        { new IdF("i", 1), new IdF("j", 1), false },
        { "text", new string("text".ToCharArray()), true },
        { 5, 5, true },
        { 5, 5L, false },
        { new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 1), true },
        { new Plain("p"), new Derived("p"), false },
    };

    [Theory, Trait("Behaviour", "R28")]
    [Trait("Behaviour", "R30")]
    [MemberData(nameof(Pairs))]
    public void TryInsert_SecondObject_IsTheSameFactByTypeAndIdentity(object first, object second, bool same)
    {
        Session.Insert(first);
        Session.TryInsert(first).Should().BeFalse();
        Session.TryInsert(second).Should().Be(!same);
        Session.Query<object>().Should().HaveCount(same ? 1 : 2);
        Session.TryRetract(second).Should().BeTrue();
        Session.Query<object>().Should().HaveCount(same ? 0 : 1);
    }

    [Fact, Trait("Behaviour", "R31")]
    public void Update_IdentityChanged_IsNotFound()
    {
        var fact = new IdF("one", 1);
        Session.Insert(fact);
        fact.Id = "two";
        Session.Invoking(s => s.Update(fact)).Should().Throw<ArgumentException>();
        fact.Id = "one";
        Session.TryUpdate(fact).Should().BeTrue();
    }

    [Fact, Trait("Behaviour", "R32")]
    public void SingleOperations_OnAPresentOrAbsentFact_FailWithoutATrace()
    {
        A present = new("present"), absent = new("absent");
        Session.Insert(present);
        Trace();

        Session.Invoking(s => s.Insert(present)).Should().Throw<ArgumentException>().Which.ParamName.Should().Be("facts");
        Session.Invoking(s => s.Update(absent)).Should().Throw<ArgumentException>();
        Session.Invoking(s => s.Retract(absent)).Should().Throw<ArgumentException>();
        (Session.TryInsert(present), Session.TryUpdate(absent), Session.TryRetract(absent)).Should().Be((false, false, false));
        Trace().Should().BeEmpty();
        Session.Query<A>().Should().Equal(present);
    }

    [Fact, Trait("Behaviour", "R33")]
    public void AnyOperation_NullFactOrBatch_IsRefusedAndChangesNothing()
    {
        A present = new("present"), other = new("other");
        Session.Insert(present);
        Trace();
        Action<ISession>[] calls =
        [
            s => s.Insert(null!), s => s.TryInsert(null!), s => s.Update(null!), s => s.TryUpdate(null!), s => s.Retract(null!), s => s.TryRetract(null!),
            s => s.InsertAll([other, null!]), s => s.TryInsertAll([other, null!]), s => s.TryInsertAll([other, null!], BatchOptions.SkipFailed),
            s => s.UpdateAll([present, null!]), s => s.TryUpdateAll([present, null!]), s => s.TryUpdateAll([present, null!], BatchOptions.SkipFailed),
            s => s.RetractAll([present, null!]), s => s.TryRetractAll([present, null!]), s => s.TryRetractAll([present, null!], BatchOptions.SkipFailed),
        ];
        foreach (var call in calls)
            Session.Invoking(call).Should().Throw<ArgumentNullException>();
        foreach (var call in new Action<ISession>[] { s => s.InsertAll(null!), s => s.UpdateAll(null!), s => s.RetractAll(null!), s => s.TryInsertAll(null!) })
            Session.Invoking(call).Should().Throw<ArgumentNullException>().Which.ParamName.Should().Be("facts");

        Trace().Should().BeEmpty();
        Session.Query<A>().Should().Equal(present);
    }

    [Fact, Trait("Behaviour", "R34")]
    public void Batches_AllOrNothing_DoNothingWhenOneFails()
    {
        A present = new("present"), other = new("other");
        Session.Insert(present);
        Trace();

        Session.Invoking(s => s.InsertAll([other, present])).Should().Throw<ArgumentException>();
        Session.Invoking(s => s.UpdateAll([present, other])).Should().Throw<ArgumentException>();
        Session.Invoking(s => s.RetractAll([present, other])).Should().Throw<ArgumentException>();
        Session.TryInsertAll([other, present]).Failed.Should().Equal(present);
        Session.TryUpdateAll([other, present, other]).Failed.Should().Equal(other, other);
        Session.TryRetractAll([present, other]).FailedCount.Should().Be(1);

        Trace().Should().BeEmpty();
        Session.Query<A>().Should().Equal(present);
    }

    [Fact, Trait("Behaviour", "R34")]
    public void Batches_SkipFailed_ApplyTheGoodOnes()
    {
        A present = new("present"), other = new("other"), absent = new("absent");
        Session.Insert(present);
        Trace();

        Session.TryInsertAll([present, other, present], BatchOptions.SkipFailed).Failed.Should().Equal(present, present);
        Trace().Should().Equal("ins? other", "A+ R(other) Created", "ins! other");
        Session.TryUpdateAll([absent, present], BatchOptions.SkipFailed).Failed.Should().Equal(absent);
        Trace().Should().Equal("upd? present", "A~ R(present) Created", "upd! present");
        Session.TryRetractAll([other, absent], BatchOptions.SkipFailed).Failed.Should().Equal(absent);
        Session.Query<A>().Should().Equal(present);
    }

    [Fact, Trait("Behaviour", "R34")]
    public void Batches_Empty_AreAccepted()
    {
        Session.InsertAll([]);
        Session.UpdateAll([]);
        Session.RetractAll([]);
        var result = Session.TryInsertAll([]);
        result.FailedCount.Should().Be(0);
        result.Failed.Should().BeEmpty();
        Trace().Should().BeEmpty();
    }

    [Fact, Trait("Behaviour", "R35")]
    public void UpdateAll_OneFails_LeavesTheStoredInstances()
    {
        IdF stored = new("a", 1);
        Session.Insert(stored);
        Session.Invoking(s => s.UpdateAll([new IdF("a", 2), new IdF("unknown", 1)])).Should().Throw<ArgumentException>();
        Session.TryUpdateAll([new IdF("a", 3), new IdF("unknown", 1)]).FailedCount.Should().Be(1);

        Session.Query<IdF>().Single().Should().BeSameAs(stored);
    }

    [Fact, Trait("Behaviour", "R36")]
    public void Update_ByAnotherInstanceOfTheFact_ReplacesIt()
    {
        Run(Rule("R", rule =>
        {
            IdF fact = null!;
            B b = null!;
            IEnumerable<IdF> all = null!;
            rule.When().Match(() => fact, x => x.V < 9).Match(() => b, x => x.V == fact.V);
            rule.Then().Do(_ => Say($"{fact.V} {all == null}"));
        }));
        Session.InsertAll([new B("1", v: 1), new B("2", v: 2)]);
        Session.Insert(new IdF("a", 1));
        Fire().Should().Equal("1 True");
        var second = new IdF("a", 2);
        Session.Update(second);
        Session.Query<IdF>().Single().Should().BeSameAs(second);
        Fire().Should().Equal("2 True");
        Session.Retract(new IdF("a", 3));
        Session.Query<IdF>().Should().BeEmpty();
    }

    [Fact, Trait("Behaviour", "R36")]
    public void Update_ByAnotherInstance_UpdatesTheActivation()
    {
        Session.Insert(new IdF("a", 1));
        Trace();
        Session.Update(new IdF("a", 2));
        Activations().Should().ContainSingle().Which.Should().StartWith("A~ R(");
    }

    [Fact, Trait("Behaviour", "R37")]
    public void InsertAll_TheSameFactTwice_ChangesNothing()
    {
        var fact = new A("a");
        Session.Invoking(s => s.InsertAll([fact, fact])).Should().Throw<ArgumentException>();
        Session.Query<A>().Should().BeEmpty();
        Session.InsertAll([new Rec(1, 1)]);
        Session.Invoking(s => s.InsertAll([new Rec(2, 2), new Rec(2, 2)])).Should().Throw<ArgumentException>();
        Session.Query<Rec>().Should().ContainSingle();
    }

    [Fact, Trait("Behaviour", "R37")]
    public void UpdateAll_TheSameFactTwice_IsAccepted()
    {
        var fact = new A("a");
        Session.Insert(fact);
        Session.UpdateAll([fact, fact]);
        Fire().Should().Equal("a");
    }

    [Fact, Trait("Behaviour", "R38")]
    public void Change_WithoutUpdate_HasNoEffectOnMatching()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            rule.When().Match(() => a, x => x.V > 0);
            rule.Then().Do(_ => Say($"{a.V}"));
        }));
        A matching = new("m", 1), not = new("n", 0);
        Session.InsertAll([matching, not]);
        (matching.V, not.V) = (-1, 1);

        Fire().Should().Equal("-1");
    }

    [Fact, Trait("Behaviour", "R38")]
    public void Join_KeyChangedWithoutUpdate_IsStillUndoneRightly()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            B b = null!;
            rule.When().Match(() => a).Match(() => b, x => x.K == a.N);
            rule.ThenNothing();
        }));
        A a = new("k");
        B b = new("b", "k");
        Session.InsertAll([a, b]);
        Trace();
        (a.N, b.K) = ("other", "another");
        Session.Retract(b);
        Activations().Should().ContainSingle().Which.Should().StartWith("A-");
        Session.Update(a);
        Session.Insert(new B("d", "other"));
        Activations().Should().Equal("A+ R(other,d) Created");
    }

    [Fact, Trait("Behaviour", "R39")]
    public void LinkedFact_FromOutside_CannotBeTouched()
    {
        Run(Rule("Y", rule =>
        {
            rule.When().Match<A>();
            rule.Then().Yield(_ => new Rec(1, 1));
        }));
        Session.Insert(new A("a"));
        Session.Fire();
        var linked = Session.Query<Rec>().Single();

        Session.Invoking(s => s.Update(linked)).Should().Throw<ArgumentException>();
        Session.Invoking(s => s.Retract(linked)).Should().Throw<ArgumentException>();
        Session.Invoking(s => s.Insert(new Rec(1, 1))).Should().Throw<ArgumentException>();
        Session.TryUpdate(linked).Should().BeFalse();
        Session.TryRetract(linked).Should().BeFalse();
        Session.Query<Rec>().Should().ContainSingle();
    }

    [Fact, Trait("Behaviour", "R40")]
    public void Query_OfAType_IsALiveViewOfFactsOnly()
    {
        var all = Session.Query<A>();
        Session.InsertAll([new A("a"), new AA("aa"), new B("b")]);
        all.Select(a => a.N).Should().BeEquivalentTo(["a", "aa"]);
        Session.Query<object>().Count().Should().Be(3);
        Session.Query<AA>().Where(a => a.N == "aa").Should().ContainSingle();
        Session.Query<IComparable>().Should().BeEmpty();

        Run(Rule("R", rule =>
        {
            IEnumerable<A> list = null!;
            var count = 0;
            rule.When().Query(() => list, q => Fluent(q)).Let(() => count, () => list.Count());
            rule.ThenNothing();
        }));
        Session.Insert(new A("a"));
        Session.Query<object>().Should().ContainSingle();
    }

    [Fact, Trait("Behaviour", "R41")]
    public void Sessions_OfOneFactory_AreIndependent()
    {
        var factory = Compile(Rule("R", rule =>
        {
            rule.When().Match<A>();
            rule.ThenNothing();
        }));
        var one = factory.CreateSession();
        var two = factory.CreateSession();
        var fact = new A("a");
        one.Insert(fact);
        two.Fire().Should().Be(0);
        two.Query<A>().Should().BeEmpty();
        two.Insert(fact);
        two.Retract(fact);
        one.Fire().Should().Be(1);
    }

    private static RuleEngine.Fluent.Dsl.IQuery<IEnumerable<A>> Fluent(RuleEngine.Fluent.Dsl.IQuery query) =>
        RuleEngine.Fluent.Dsl.QueryExtensions.Collect(RuleEngine.Fluent.Dsl.QueryExtensions.Match<A>(query));

    private class Plain(string name)
    {
        private string Name { get; } = name;

        public override bool Equals(object? obj) => obj is Plain other && other.Name == Name;

        public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
    }

    private sealed class Derived(string name) : Plain(name);
}
