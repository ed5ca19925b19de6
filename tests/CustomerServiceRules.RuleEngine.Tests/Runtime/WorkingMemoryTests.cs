using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Tests.Runtime;

public sealed class WorkingMemoryTests
{
    [Fact]
    [Trait("Behaviour", "R28")]
    [Trait("Behaviour", "R30")]
    public void Insert_Identity_IsReferenceOrEqualContentOfTheSameType()
    {
        var session = Bench.Compile().CreateSession();

        session.TryInsert(5).Should().BeTrue();
        session.TryInsert(5L).Should().BeTrue();
        session.TryInsert(5).Should().BeFalse();
        session.TryInsert("text").Should().BeTrue();
        session.TryInsert(new string("text")).Should().BeFalse();
        session.TryInsert(new Rec(1)).Should().BeTrue();
        session.TryInsert(new Rec(1)).Should().BeFalse();
        session.TryInsert(new A("a")).Should().BeTrue();
        session.TryInsert(new A("a")).Should().BeTrue();
        session.TryInsert(new IdF("x", 1)).Should().BeTrue();
        session.TryInsert(new IdF("x", 2)).Should().BeFalse();
    }

    [Fact]
    [Trait("Behaviour", "R31")]
    public void Update_AfterTheIdentityChanged_DoesNotFindTheFact()
    {
        var session = Bench.Compile().CreateSession();
        var fact = new IdF("x", 1);
        session.Insert(fact);

        fact.Id = "y";

        session.Invoking(s => s.Update(fact)).Should().Throw<ArgumentException>();
    }

    [Fact]
    [Trait("Behaviour", "R32")]
    public void Session_PresentOrAbsentFact_IsRefusedWithoutEvents()
    {
        var bench = new Bench();
        Rec present = new(1), absent = new(2);
        bench.Session.Insert(present);
        _ = bench.Log;

        bench.Session.Invoking(s => s.Insert(new Rec(1))).Should().Throw<ArgumentException>().WithParameterName("facts");
        bench.Session.TryInsert(present).Should().BeFalse();
        bench.Session.Invoking(s => s.Update(absent)).Should().Throw<ArgumentException>().WithParameterName("facts");
        bench.Session.TryUpdate(absent).Should().BeFalse();
        bench.Session.Invoking(s => s.Retract(absent)).Should().Throw<ArgumentException>().WithParameterName("facts");
        bench.Session.TryRetract(absent).Should().BeFalse();

        bench.Log.Should().BeEmpty();
        bench.Session.Query<Rec>().Should().Equal(present);
    }

    [Fact]
    [Trait("Behaviour", "R33")]
    public void Session_NullFactOrBatch_IsRefusedAndNothingChanges()
    {
        var session = Bench.Compile().CreateSession();
        Action<object>[] single =
        [
            session.Insert, session.Update, session.Retract, f => session.TryInsert(f), f => session.TryUpdate(f), f => session.TryRetract(f),
        ];
        Action<IEnumerable<object>>[] batch =
        [
            session.InsertAll, session.UpdateAll, session.RetractAll, f => session.TryInsertAll(f), f => session.TryUpdateAll(f),
            f => session.TryRetractAll(f), f => session.TryInsertAll(f, BatchOptions.SkipFailed),
        ];

        foreach (var call in single)
            call.Invoking(x => x(null!)).Should().Throw<ArgumentNullException>();
        foreach (var call in batch)
        {
            call.Invoking(x => x(null!)).Should().Throw<ArgumentNullException>().WithParameterName("facts");
            call.Invoking(x => x([new A(), null!])).Should().Throw<ArgumentNullException>();
        }

        session.Query<object>().Should().BeEmpty();
    }

    [Fact]
    [Trait("Behaviour", "R34")]
    public void Batch_AllOrNothing_ChangesNothingWhenOneFails()
    {
        var bench = new Bench();
        Rec present = new(1), fresh = new(2), other = new(3);
        bench.Session.Insert(present);
        _ = bench.Log;

        bench.Session.Invoking(s => s.InsertAll([fresh, present])).Should().Throw<ArgumentException>();
        bench.Session.TryInsertAll([present, fresh, present]).Failed.Should().Equal(present, present);
        bench.Session.Invoking(s => s.UpdateAll([present, fresh])).Should().Throw<ArgumentException>();
        bench.Session.TryUpdateAll([fresh, present, other]).Failed.Should().Equal(fresh, other);
        bench.Session.Invoking(s => s.RetractAll([present, fresh])).Should().Throw<ArgumentException>();
        bench.Session.TryRetractAll([present, fresh]).FailedCount.Should().Be(1);

        bench.Log.Should().BeEmpty();
        bench.Session.Query<object>().Should().Equal(present);
    }

    [Fact]
    [Trait("Behaviour", "R34")]
    public void Batch_SkipFailed_AppliesTheOthers()
    {
        var bench = new Bench();
        Rec present = new(1), fresh = new(2), absent = new(3);
        bench.Session.Insert(present);

        bench.Session.TryInsertAll([present, fresh], BatchOptions.SkipFailed).Failed.Should().Equal(present);
        _ = bench.Log;
        bench.Session.TryUpdateAll([absent, fresh], BatchOptions.SkipFailed).Failed.Should().Equal(absent);
        bench.Session.TryRetractAll([present, absent, fresh], BatchOptions.SkipFailed).Failed.Should().Equal(absent);

        bench.Session.Query<object>().Should().BeEmpty();
        bench.Session.TryInsertAll([]).FailedCount.Should().Be(0);
        bench.Log.Should().MatchRegex("^upd\\? .*Id = 2.*; upd! .*; ret\\? .*Id = 1.*; ret\\? .*Id = 2.*; ret! .*; ret! .*$");
    }

    [Fact]
    [Trait("Behaviour", "R35")]
    public void UpdateAll_ThatFails_PutsNoNewInstanceInPlace()
    {
        var session = Bench.Compile().CreateSession();
        session.Insert(new IdF("a", 1));

        session.TryUpdateAll([new IdF("a", 2), new IdF("unknown", 3)]).FailedCount.Should().Be(1);

        session.Query<IdF>().Single().V.Should().Be(1);
    }

    [Fact]
    [Trait("Behaviour", "R37")]
    public void Batch_TheSameFactTwice_IsRefusedOnInsertAndAcceptedOnUpdate()
    {
        A a = null!;
        var bench = new Bench(Bench.Rule("R", r => { r.When().Match(() => a); r.Then().Do(_ => Quiet.Use(a)); }));
        var fact = new A("a");

        bench.Session.Invoking(s => s.InsertAll([fact, fact])).Should().Throw<ArgumentException>();
        bench.Session.Query<A>().Should().BeEmpty();
        bench.Session.Insert(fact);
        bench.Session.UpdateAll([fact, fact]);

        bench.Fire().Should().Be(1);
    }

    [Fact]
    [Trait("Behaviour", "R36")]
    public void Update_EqualInstance_TakesThePlaceOfTheStoredOne()
    {
        IdF f = null!;
        var seen = new List<int>();
        var bench = new Bench(Bench.Rule("R", r => { r.When().Match(() => f); r.Then().Do(_ => seen.Add(f.V)); }));
        bench.Session.Insert(new IdF("a", 1));
        _ = bench.Log;

        bench.Session.Update(new IdF("a", 2));

        bench.Log.Should().Contain("A~ R(IdF a2) Created").And.NotContain("A+");
        bench.Session.Query<IdF>().Single().V.Should().Be(2);
        bench.Fire();
        seen.Should().Equal(2);
    }

    [Fact]
    [Trait("Behaviour", "R38")]
    public void Fact_ChangedWithoutUpdate_KeepsItsMatchAndShowsItsContent()
    {
        A a = null!;
        var bench = new Bench(Bench.Rule("R", r => { r.When().Match(() => a, x => x.V > 0); r.Then().Do(_ => Quiet.Use(a)); }));
        var fact = new A("a", 1);
        bench.Session.Insert(fact);

        fact.V = -1;
        bench.Fire();

        bench.Fired.Should().Equal("R(a-1)");
    }

    [Fact]
    [Trait("Behaviour", "R40")]
    public void Query_IsALiveViewOfFactsOfTheType()
    {
        IEnumerable<A> all = null!;
        var bench = new Bench(Bench.Rule("R", r => { r.When().Query(() => all, q => q.Match<A>().Collect()); r.Then().Do(_ => Quiet.Use(all)); }));
        var view = bench.Session.Query<A>();
        view.Should().BeEmpty();

        bench.Session.InsertAll([new A("a"), new AA("b"), new B("c")]);

        view.Should().HaveCount(2);
        bench.Session.Query<object>().Should().HaveCount(3);
        bench.Session.Query<A>().Where(x => x.N == "b").Should().ContainSingle().Which.Should().BeOfType<AA>();
    }

    [Fact]
    [Trait("Behaviour", "R41")]
    public void Sessions_OfOneFactory_AreIndependent()
    {
        A a = null!;
        var factory = Bench.Compile(Bench.Rule("R", r => { r.When().Match(() => a); r.Then().Do(_ => Quiet.Use(a)); }));
        ISession first = factory.CreateSession(), second = factory.CreateSession();

        first.Insert(new A());

        second.Query<A>().Should().BeEmpty();
        second.Fire().Should().Be(0);
        first.Fire().Should().Be(1);
    }

    [Fact]
    public void Session_ManyComeAndGo_KeepsNoTraceOfThem()
    {
        A a = null!;
        B b = null!;
        var session = Bench.Compile(Bench.Rule("R", r =>
        {
            r.When().Match(() => a).Match(() => b, x => x.K == a.N).Not<C>(c => c.K == a.N);
            r.Then().Do(_ => Quiet.Use(b));
        })).CreateSession();

        var references = Enumerable.Range(0, 300).SelectMany(i => Round(session, i)).ToArray();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        references.Count(reference => reference.IsAlive).Should().Be(0);
        session.Query<object>().Should().BeEmpty();
        session.Agenda.IsEmpty.Should().BeTrue();
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static WeakReference[] Round(ISession session, int i)
    {
        object[] facts = [new A("k" + i), new B("b", "k" + i), new C("c", "k" + i), new B("d", "k" + i)];
        session.InsertAll(facts[..2]);
        session.Fire();
        session.Insert(facts[2]);
        session.Retract(facts[2]);
        session.Insert(facts[3]);
        session.UpdateAll(facts[..2]);
        session.RetractAll([facts[0], facts[1], facts[3]]);
        return [.. facts.Select(fact => new WeakReference(fact))];
    }
}
