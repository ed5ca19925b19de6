using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.RuleModel;
using CustomerServiceRules.RuleEngine.RuleModel.Builders;

namespace CustomerServiceRules.RuleEngine.Tests.Runtime;

public sealed class QuantifierTests
{
    [Fact]
    [Trait("Behaviour", "R54")]
    public void Exists_ManyQualify_IsOneMatchUntilTheLastGoes()
    {
        var bench = new Bench(Bench.Rule("R", r => { r.When().Exists<A>(x => x.V > 0); r.Then().Do(_ => Quiet.Use()); }));
        A first = new("a", 1), second = new("b", 1);

        bench.Session.Insert(first);
        bench.Log.Should().Be("ins? a1; A+ R() Created; ins! a1");
        bench.Fire().Should().Be(1);
        _ = bench.Log;
        bench.Session.Insert(second);
        bench.Session.Retract(first);
        bench.Session.Update(second);
        bench.Log.Should().NotContain("A+").And.NotContain("A-").And.NotContain("A~");
        second.V = 0;
        bench.Session.Update(second);
        bench.Log.Should().Be("upd? b0; A- R() Removed; upd! b0");
        second.V = 1;
        bench.Session.Update(second);
        bench.Log.Should().Be("upd? b1; A+ R() Created; upd! b1");
        bench.Fire().Should().Be(1);
    }

    [Fact]
    [Trait("Behaviour", "R55")]
    [Trait("Behaviour", "R56")]
    public void Not_Alone_MatchesAnEmptySessionAndComesBack()
    {
        var bench = new Bench(Bench.Rule("R", r => { r.When().Not<A>(x => x.V > 0); r.Then().Do(_ => Quiet.Use()); }));
        bench.Log.Should().Be("A+ R() Created");
        bench.Fire().Should().Be(1);
        _ = bench.Log;
        var fact = new A("a", 1);

        bench.Session.Insert(fact);
        bench.Log.Should().Be("ins? a1; A- R() Removed; ins! a1");
        bench.Session.Retract(fact);
        bench.Log.Should().Be("ret? a1; A+ R() Created; ret! a1");
        bench.Fire().Should().Be(1);
    }

    [Fact]
    [Trait("Behaviour", "R42")]
    [Trait("Behaviour", "R56")]
    public void CreateSession_FactsInsertedByTheInitializer_AreThereBeforeRulesMatchNothing()
    {
        A a = null!;
        var bench = new Bench(
            session => session.Insert(new B("b")),
            Bench.Rule("NoB", r => { r.When().Not<B>(); r.Then().Do(_ => Quiet.Use()); }),
            Bench.Rule("NoC", r => { r.When().Not<C>().Match(() => a); r.Then().Do(_ => Quiet.Use(a)); }));
        bench.Session.Insert(new A("a"));

        bench.Fire().Should().Be(1);

        bench.Fired.Should().Equal("NoC(a0)");
    }

    [Fact]
    [Trait("Behaviour", "R57")]
    public void All_WithBase_HoldsUntilAFactOfTheBaseViolates()
    {
        var bench = new Bench(Bench.Rule("R", r => { r.When().All<A>(x => x.N == "base", x => x.V > 0, x => x.V < 10); r.Then().Do(_ => Quiet.Use()); }));
        bench.Fire().Should().Be(1);
        var fact = new A("base", 20);
        _ = bench.Log;

        bench.Session.Insert(new A("other", 20));
        bench.Session.Agenda.IsEmpty.Should().BeTrue();
        _ = bench.Log;
        bench.Session.Insert(fact);
        bench.Log.Should().Be("ins? base20; A- R() Removed; ins! base20");
        fact.V = 5;
        bench.Session.Update(fact);
        bench.Log.Should().Be("upd? base5; A+ R() Created; upd! base5");
    }

    [Fact]
    [Trait("Behaviour", "R57")]
    [Trait("Behaviour", "R59")]
    public void Quantifiers_WithEarlierAliases_AreJudgedForEachCombination()
    {
        A a = null!;
        var bench = new Bench(
            Bench.Rule("Some", r => { r.When().Match(() => a).Exists<B>(b => b.K == a.N); r.Then().Do(_ => Quiet.Use(a)); }),
            Bench.Rule("None", r => { r.When().Match(() => a).Not<B>(b => b.K == a.N, b => b.V > a.V); r.Then().Do(_ => Quiet.Use(a)); }),
            Bench.Rule("Every", r => { r.When().Match(() => a).All<B>(b => b.K == a.N, b => b.V > a.V); r.Then().Do(_ => Quiet.Use(a)); }),
            Bench.Rule("EveryOne", r => { r.When().Match(() => a).All<B>(b => b.K != a.N); r.Then().Do(_ => Quiet.Use(a)); }));

        bench.Session.InsertAll([new B("b1", "k", 5), new B("b2", "k", 1), new B("b3", "l", 9)]);
        bench.Session.InsertAll([new A("k", 2), new A("l", 3), new A("m", 4)]);
        bench.Fire();

        bench.Fired.Should().BeEquivalentTo(
            "Some(k2)", "Some(l3)", "None(m4)", "Every(l3)", "Every(m4)", "EveryOne(m4)");
    }

    [Fact]
    [Trait("Behaviour", "R47")]
    [Trait("Behaviour", "R54")]
    public void Exists_WithAJoinedComparison_EvaluatesNothingOnRetract()
    {
        A a = null!;
        var evaluated = 0;
        var bench = new Bench(Bench.Rule("R", r =>
        {
            r.When().Match(() => a).Exists<B>(b => b.K == a.N, b => b.V > a.V);
            r.Then().Do(_ => Quiet.Use(a));
        }));
        B small = new("small", "k", 1), large = new("large", "k", 9), larger = new("larger", "k", 10);
        bench.Session.InsertAll([new A("k", 5), small, large, larger]);
        bench.Session.Events.LhsExpressionEvaluatedEvent += (_, _) => evaluated++;
        _ = bench.Log;

        bench.Session.Retract(large);
        bench.Log.Should().Be("ret? large; ret! large");
        bench.Session.Retract(larger);
        bench.Log.Should().Be("ret? larger; A- R(k5) None; ret! larger");

        evaluated.Should().Be(0);
    }

    [Fact]
    public void Not_KeyThatThrowsBehindAGuard_IsJudgedByTheWholeCondition()
    {
        B b = null!;
        var bench = new Bench(Bench.Rule("R", r =>
        {
            r.When().Match(() => b).Not<C>(c => b.K != null && c.K.Length == b.K.Length);
            r.Then().Do(_ => Quiet.Use(b));
        }));
        B unknown = new("unknown", null!), known = new("known", "ab");
        var c = new C("c", "xy");

        bench.Session.InsertAll([unknown, known, c]);
        bench.Fire();
        bench.Fired.Should().Equal("R(unknown)");
        _ = bench.Log;
        unknown.K = "pq";
        bench.Session.Update(unknown);
        bench.Log.Should().Be("upd? unknown; A- R(unknown) Removed; upd! unknown");
        known.K = null!;
        bench.Session.Update(known);
        bench.Log.Should().Be("upd? known; A+ R(known) Created; upd! known");
        bench.Session.Retract(c);
        bench.Log.Should().Be("ret? c; A+ R(unknown) Created; ret! c");
    }

    [Fact]
    [Trait("Behaviour", "R64")]
    public void Not_OverAGroup_AsksForACombination()
    {
        var rule = OverGroup(GroupType.And);
        var session = new RuleCompiler().Compile([rule]).CreateSession();
        A first = new("k"), second = new("l");
        B b = new("b", "k");
        C c = new("c", "b");

        session.InsertAll([first, second, b, c]);
        Waiting(session).Should().Equal("l0");
        session.Retract(c);
        Waiting(session).Should().BeEquivalentTo("k0", "l0");
        session.Insert(new C("c2", "b"));
        second.N = "k";
        session.Update(second);
        Waiting(session).Should().BeEmpty();
        session.Retract(b);
        Waiting(session).Should().HaveCount(2);
    }

    [Fact]
    [Trait("Behaviour", "R65")]
    [Trait("Behaviour", "R115")]
    public void Compile_OrInsideNot_IsRefused()
    {
        var compile = () => new RuleCompiler().Compile([OverGroup(GroupType.Or)]);

        var refusal = compile.Should().Throw<RuleCompilationException>().Which;
        refusal.RuleName.Should().Be("group");
        refusal.InnerException.Should().NotBeNull();
        refusal.Message.Split(Environment.NewLine).Should().HaveCount(2).And.HaveElementAt(1, "group");
    }

    private static IRuleDefinition OverGroup(GroupType type)
    {
        Expression<Func<B, A, bool>> bOfA = (b, a) => b.K == a.N;
        Expression<Func<C, B, bool>> cOfB = (c, b) => c.K == b.N;
        Expression<Action<IContext>> nothing = _ => Quiet.Use();
        PatternElement[] inner =
        [
            Element.Pattern(typeof(B), "b", [Element.Condition(bOfA)], null),
            type == GroupType.And
                ? Element.Pattern(typeof(C), "c", [Element.Condition(cOfB)], null)
                : Element.Pattern(typeof(C), "c", Array.Empty<NamedExpressionElement>(), null),
        ];
        return Element.RuleDefinition(
            "group",
            "",
            0,
            Element.AndGroup(Element.Pattern(typeof(A), "a", Array.Empty<NamedExpressionElement>(), null), Element.Not(Element.Group(type, inner))),
            Element.ActionGroup(Element.Action(nothing)));
    }

    private static List<string> Waiting(ISession session)
    {
        var waiting = new List<string>();
        session.Events.RuleFiringEvent += Note;
        session.Fire();
        session.Events.RuleFiringEvent -= Note;
        session.UpdateAll(session.Query<A>().ToArray());
        return waiting;

        void Note(object? sender, CustomerServiceRules.RuleEngine.Diagnostics.AgendaEventArgs e) => waiting.Add(Bench.Text(e.Facts.Single().Value));
    }
}
