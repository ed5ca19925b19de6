using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.Fluent;
using CustomerServiceRules.RuleEngine.RuleModel;
using CustomerServiceRules.RuleEngine.RuleModel.Builders;
using CustomerServiceRules.RuleEngine.Tests.Fluent;
using CustomerServiceRules.RuleEngine.Tests.RuleModel;

namespace CustomerServiceRules.RuleEngine.Tests.Behaviour;

public class EventAndCompilerTests : EngineTest
{
    [Fact, Trait("Behaviour", "R18")]
    public void Repository_CompileAndGetRules_TakeAllSetsInOrder()
    {
        var repository = new RuleRepository();
        repository.Compile().CreateSession().Invoking(s => s.Insert(new A())).Should().NotThrow();
        repository.Load(x => x.From(typeof(ClosedRule)).To("one"));
        repository.Load(x => x.From(typeof(PublicRule)).To("two"));
        repository.Load(x => x.From(typeof(PublicRule)).To("one"));

        repository.GetRules().Select(rule => rule.Name).Should().Equal(typeof(ClosedRule).FullName, typeof(PublicRule).FullName, typeof(PublicRule).FullName);
        Fired(repository.Compile()).Should().Be(3);
        Fired(new RuleCompiler().Compile(repository.GetRuleSets().Skip(1))).Should().Be(1);
        Fired(new RuleCompiler().Compile(repository.GetRules().Take(2))).Should().Be(2);
        Fired(new RuleRepository().Compile()).Should().Be(0);

        static int Fired(ISessionFactory factory)
        {
            var session = factory.CreateSession();
            session.Insert(new A("a"));
            return session.Fire();
        }
    }

    [Fact, Trait("Behaviour", "R6")]
    public void Rule_LoadedTwice_FiresTwicePerMatch()
    {
        var repository = new RuleRepository();
        repository.Load(x => x.From(typeof(PublicRule), typeof(PublicRule)));
        var session = repository.Compile().CreateSession();
        session.Insert(new A("a"));
        session.Fire().Should().Be(2);
    }

    [Fact, Trait("Behaviour", "R42")]
    public void CreateSession_Initializer_RunsBeforeActivation()
    {
        List<string> seen = [];
        var factory = Compile(
            Rule("not", rule =>
            {
                rule.When().Not<B>();
                rule.ThenNothing();
            }),
            Rule("match", rule =>
            {
                rule.When().Match<A>();
                rule.ThenNothing();
            }));
        var session = factory.CreateSession(s =>
        {
            s.Events.ActivationCreatedEvent += (_, e) => seen.Add(e.Rule.Name);
            s.Insert(new A("a"));
        });

        seen.Should().BeEquivalentTo(["not", "match"]);
        session.Fire().Should().Be(2);
    }

    [Fact, Trait("Behaviour", "R125")]
    public void FactoryEvents_ReportEachSessionAfterItsOwnHandlers()
    {
        var factory = Compile(Rule("R", rule =>
        {
            rule.When().Match<A>();
            rule.ThenNothing();
        }));
        List<(object? Sender, string Where)> seen = [];
        factory.Events.RuleFiredEvent += (sender, _) => seen.Add((sender, "factory"));
        var one = factory.CreateSession(s => s.Events.RuleFiredEvent += (sender, _) => seen.Add((sender, "session")));
        var two = factory.CreateSession();
        foreach (var session in new[] { one, two })
        {
            session.Insert(new A("a"));
            session.Fire();
        }

        seen.Select(entry => entry.Where).Should().Equal("session", "factory", "factory");
        seen[0].Sender.Should().BeSameAs(one);
        seen[1].Sender.Should().BeSameAs(one);
        seen[2].Sender.Should().BeSameAs(two);
    }

    [Fact, Trait("Behaviour", "R126")]
    public void BatchEvents_SurroundTheActivations()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            rule.When().Match(() => a, x => x.V >= 0);
            rule.ThenNothing();
        }));
        A one = new("1"), two = new("2");
        Session.InsertAll([one, two]);
        Trace().Should().Equal("ins? 1", "ins? 2", "A+ R(1) Created", "A+ R(2) Created", "ins! 1", "ins! 2");
        one.V = -1;
        Session.UpdateAll([one, two]);
        Trace().Should().HaveCount(6).And.StartWith(["upd? 1", "upd? 2"]).And.EndWith(["upd! 1", "upd! 2"]);
        Session.RetractAll([one, two]);
        Trace().Should().Equal("ret? 1", "ret? 2", "A- R(2) None", "ret! 1", "ret! 2");
    }

    [Fact, Trait("Behaviour", "R110")]
    public void HandledFailure_OfACondition_CountsAsFalse()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            rule.When().Match(() => a, x => 10 / x.V > 1);
            rule.ThenNothing();
        }));
        Session.Events.LhsExpressionFailedEvent += (_, e) => e.IsHandled = e.Exception is DivideByZeroException;
        var a = new A("a");
        Session.Insert(a);
        Activations().Should().BeEmpty();
        a.V = 2;
        Session.Update(a);
        Activations().Should().Equal("A+ R(a) Created");
        a.V = 0;
        Session.Update(a);
        Activations().Should().Equal("A- R(a) None");
    }

    [Fact, Trait("Behaviour", "R110")]
    public void HandledFailure_OfLetOrJoin_IsNoMatchUntilMended()
    {
        Run(
            Rule("let", rule =>
            {
                A a = null!;
                var value = 0;
                rule.When().Match(() => a).Let(() => value, () => 10 / a.V);
                rule.ThenNothing();
            }),
            Rule("join", rule =>
            {
                A a = null!;
                rule.When().Match(() => a).Match<B>(b => b.V / a.V > 0);
                rule.ThenNothing();
            }));
        Session.Events.LhsExpressionFailedEvent += (_, e) => e.IsHandled = true;
        var a = new A("a");
        Session.InsertAll([new B("b", v: 4), a]);
        Activations().Should().BeEmpty();
        a.V = 2;
        Session.Update(a);
        Activations().Should().HaveCount(2).And.OnlyContain(entry => entry[1] == '+');
        a.V = 0;
        Session.Update(a);
        Activations().Should().HaveCount(2).And.OnlyContain(entry => entry[1] == '-');
    }

    [Fact, Trait("Behaviour", "R110")]
    public void HandledFailure_OfAnAction_SkipsItAndRunsTheRest()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            rule.When().Match(() => a);
            rule.Then().Do(_ => Say("1")).Do(_ => Say($"{10 / a.V}")).Do(_ => Say("3"));
        }));
        Session.Events.RhsExpressionFailedEvent += (_, e) => e.IsHandled = e.Match.Rule.Name == "R";
        Session.Insert(new A("a"));
        Session.Fire().Should().Be(1);
        Said().Should().Equal("1", "3");
    }

    [Fact, Trait("Behaviour", "R136")]
    public void Compile_CancelledBeforehand_GivesAFactoryOfOneRule()
    {
        var factory = new RuleCompiler().Compile([Samples.Rule(name: "one"), Samples.Rule(name: "two")], new CancellationToken(canceled: true));
        List<string> fired = [];
        var session = factory.CreateSession(s => s.Events.RuleFiredEvent += (_, e) => fired.Add(e.Rule.Name));
        session.Insert(new A("a"));
        session.Fire();
        fired.Should().Equal("one");
    }

    [Fact, Trait("Behaviour", "R139")]
    public void Compile_ConditionIsNotBoolean_IsRefused()
    {
        var rule = new RuleBuilder();
        rule.Name("not boolean");
        rule.LeftHandSide().Pattern(typeof(A), "a").Condition((Expression<Func<A, int>>)(a => a.V));
        rule.RightHandSide().Action(Samples.Idle().Expression);
        var definition = rule.Build();

        new RuleCompiler().Invoking(c => c.Compile([definition])).Should().Throw<RuleCompilationException>()
            .Which.Message.Split(Environment.NewLine).Should().HaveElementAt(1, "not boolean");
    }

    [Fact, Trait("Behaviour", "R139")]
    public void Action_ParameterOfAnIncompatibleType_FailsWhenItRuns()
    {
        Run(Samples.Rule(actions: Element.ActionGroup(Samples.Action((IContext c, B a) => c.Insert(a))), name: "R"));
        Session.Insert(new A("a"));
        this.Invoking(t => t.Session.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>().WithInnerException<InvalidCastException>();
    }

    [Fact, Trait("Behaviour", "R151")]
    public void Sessions_InParallel_DecideAlike()
    {
        var factory = new RuleCompiler().Compile(MatchedRules.Definitions);
        var counts = Enumerable.Range(0, 200).AsParallel().WithDegreeOfParallelism(8).Select(_ =>
        {
            var session = factory.CreateSession();
            for (var i = 0; i < 12; i++)
                session.InsertAll([new A($"k{i % 5}", i % 4), new B($"k{i % 6}", $"k{i % 5}", i % 4), new C($"c{i}", $"k{i % 5}")]);
            return session.Fire();
        }).ToArray();

        counts.Distinct().Should().ContainSingle().Which.Should().BePositive();
    }
}
