using CustomerServiceRules.RuleEngine.Diagnostics;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Tests.Runtime;

public sealed class EventTests
{
    [Fact]
    [Trait("Behaviour", "R125")]
    public void Events_OfSessionAndFactory_BothComeTheSessionsFirst()
    {
        A a = null!;
        var factory = Bench.Compile(Bench.Rule("R", r => { r.When().Match(() => a); r.Then().Do(_ => Quiet.Use(a)); }));
        var log = new List<string>();
        ISession first = factory.CreateSession(), second = factory.CreateSession();
        factory.Events.FactInsertedEvent += (sender, _) => log.Add(ReferenceEquals(sender, first) ? "factory: first" : "factory: second");
        first.Events.FactInsertedEvent += (sender, _) => log.Add(ReferenceEquals(sender, first) ? "own" : "wrong");

        first.Insert(new A());
        second.Insert(new A());

        log.Should().Equal("own", "factory: first", "factory: second");
    }

    [Fact]
    [Trait("Behaviour", "R126")]
    public void Batch_RaisesAllBeforeThenActivationsThenAllAfter()
    {
        A a = null!;
        var bench = new Bench(Bench.Rule("R", r => { r.When().Match(() => a); r.Then().Do(_ => Quiet.Use(a)); }));
        A[] facts = [new("a", 1), new("a", 2)];

        bench.Session.InsertAll(facts);
        bench.Log.Should().Be("ins? a1; ins? a2; A+ R(a1) Created; A+ R(a2) Created; ins! a1; ins! a2");
        bench.Session.UpdateAll(facts);
        bench.Log.Should().Be("upd? a1; upd? a2; A~ R(a1) Created; A~ R(a2) Created; upd! a1; upd! a2");
        bench.Session.RetractAll(facts);
        bench.Log.Should().Be("ret? a1; ret? a2; A- R(a1) None; A- R(a2) None; ret! a1; ret! a2");
    }

    [Fact]
    [Trait("Behaviour", "R45")]
    [Trait("Behaviour", "R130")]
    public void Evaluated_OwnConditionsOnArrival_JoiningOnesForEachCombination()
    {
        A a = null!;
        B b = null!;
        var evaluated = new List<string>();
        var bench = new Bench(Bench.Rule("R", r =>
        {
            r.When().Match(() => a, x => x.V > 0).Match(() => b, x => x.K == a.N && x.V > a.V, x => x.V < 100, x => x.N != "skip");
            r.Then().Do(_ => Quiet.Use(a, b));
        }));
        bench.Session.Events.LhsExpressionEvaluatedEvent += (_, e) =>
            evaluated.Add($"{e.Expression} ({string.Join(",", e.Arguments.Select(Bench.Text))}) {e.Result}");

        bench.Session.Insert(new B("b", "k", 5));
        evaluated.Should().Equal("b => (b.V < 100) (b) True", "b => (b.N != \"skip\") (b) True");
        evaluated.Clear();
        bench.Session.Insert(new B("c", "k", 200));
        evaluated.Should().Equal("b => (b.V < 100) (c) False");
        evaluated.Clear();
        bench.Session.Insert(new A("k", 1));
        evaluated.Should().Equal("a => (a.V > 0) (k1) True", "(b, a) => ((b.K == a.N) AndAlso (b.V > a.V)) (b,k1) True");
    }

    [Fact]
    [Trait("Behaviour", "R46")]
    public void Evaluated_EqualConditionsOfTwoRules_AreOneEvaluationForBoth()
    {
        A a = null!;
        var limit = 3;
        var evaluated = new List<LhsExpressionEventArgs>();
        var bench = new Bench(
            Bench.Rule("First", r => { var captured = 3; r.When().Match(() => a, x => x.V > captured); r.Then().Do(_ => Quiet.Use(a)); }),
            Bench.Rule("Second", r => { r.When().Match(() => a, y => y.V > limit); r.Then().Do(_ => Quiet.Use(a)); }),
            Bench.Rule("Third", r => { var other = 4; r.When().Match(() => a, x => x.V > other); r.Then().Do(_ => Quiet.Use(a)); }));
        bench.Session.Events.LhsExpressionEvaluatedEvent += (_, e) => evaluated.Add(e);

        bench.Session.Insert(new A("a", 4));

        evaluated.Select(e => string.Join("+", e.Rules.Select(rule => rule.Name))).Should().Equal("First+Second", "Third");
        evaluated.Select(e => e.Result).Should().Equal(true, false);
        bench.Fire();
        bench.Fired.Should().Equal("First(a4)", "Second(a4)");
    }

    [Fact]
    [Trait("Behaviour", "R132")]
    [Trait("Behaviour", "R131")]
    public void Evaluated_OnTheLastPartner_ComeInTheOrderOfTheElements()
    {
        A a = null!;
        B b = null!;
        var d = 0;
        IGrouping<string, C> group = null!;
        var log = new List<string>();
        var bench = new Bench(Bench.Rule("R", r =>
        {
            r.When().Match(() => a).Match(() => b, x => x.K == a.N).Let(() => d, () => a.V + b.V).Having(() => d > 0)
                .Query(() => group, q => q.Match<C>().GroupBy(c => c.K));
            r.Then().Do(_ => Quiet.Use(d, group));
        }));
        bench.Session.InsertAll([new A("k", 1), new C("c", "x")]);
        bench.Session.Events.FactInsertingEvent += (_, _) => log.Add("ins?");
        bench.Session.Events.FactInsertedEvent += (_, _) => log.Add("ins!");
        bench.Session.Events.ActivationCreatedEvent += (_, _) => log.Add("A+");
        bench.Session.Events.LhsExpressionEvaluatedEvent += (_, e) => log.Add(e.Expression.ToString());

        bench.Session.Insert(new B("b", "k", 1));

        log.Should().Equal(
            "ins?",
            "(b, a) => (b.K == a.N)",
            "(a, b) => (a.V + b.V)",
            "d => (d > 0)",
            "$this$ => $this$.K",
            "$this$ => $this$",
            "A+",
            "ins!");
    }

    [Fact]
    [Trait("Behaviour", "R130")]
    public void RhsEvaluated_AfterEachAction_NamesTheVariablesItUses()
    {
        A a = null!;
        B b = null!;
        var log = new List<string>();
        var bench = new Bench(Bench.Rule("R", r =>
        {
            r.When().Match(() => a).Match(() => b);
            r.Then().Do(_ => Quiet.Use(b)).Do(_ => Quiet.Use());
        }));
        bench.Session.Events.RhsExpressionEvaluatedEvent += (_, e) =>
            log.Add($"{string.Join(",", e.Arguments.Select(Bench.Text))} {e.Result} {e.Exception} {e.Match.Rule.Name}");
        bench.Session.InsertAll([new A("a"), new B("b")]);

        bench.Fire();

        log.Should().Equal("b   R", "   R");
    }

    [Fact]
    [Trait("Behaviour", "R127")]
    [Trait("Behaviour", "R128")]
    [Trait("Behaviour", "R129")]
    public void Activation_CarriesRuleFactsAndMatch()
    {
        A a = null!;
        var d = 0;
        AgendaEventArgs? seen = null;
        var bench = new Bench(Bench.Rule("R", r => { r.When().Match(() => a).Let(() => d, () => a.V); r.Then().Do(_ => Quiet.Use(a, d)); }));
        bench.Session.Events.ActivationCreatedEvent += (_, e) => seen = e;

        bench.Session.Insert(new A("a", 7));

        seen!.Rule.Name.Should().Be("R");
        seen.Match.Facts.Select(fact => fact.Value).Should().Equal(seen.Facts.Select(fact => fact.Value)).And.HaveElementAt(1, 7);
        seen.Facts.Last().Type.Should().Be<int>();
        bench.Log.Should().Be("ins? a7; A+ R(a7,7) Created; ins! a7");
    }
}
