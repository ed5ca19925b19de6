using CustomerServiceRules.RuleEngine.AgendaFilters;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Tests.Behaviour;

public class AgendaFilterTests : EngineTest
{
    [Fact, Trait("Behaviour", "R96")]
    public void AddFilter_GlobalAndForARule_RunInOrderUpToTheFirstRejection()
    {
        A a = null!;
        var one = Named("one", rule => rule.Filter().Where(() => Saying("own", a.V < 9)));
        var two = Named("two", _ => { });
        Run(one, two);
        Session.Agenda.AddFilter(one, new Judging(this, "rule 1", a => a.V < 3));
        Session.Agenda.AddFilter(new Judging(this, "global 1", a => a.V < 1));
        Session.Agenda.AddFilter(one, new Judging(this, "rule 2", _ => true));
        Session.Agenda.AddFilter(new Judging(this, "global 2", a => a.V < 2));

        Session.Insert(new A("a"));
        Trace().Should().Equal(
            "ins? a", "global 1 one", "global 2 one", "own", "rule 1 one", "rule 2 one", "A+ one(a) Created",
            "global 1 two", "global 2 two", "A+ two(a) Created", "ins! a");
        Session.Insert(new A("b", 1));
        Trace().Should().Equal("ins? b", "global 1 one", "A+ one(b) Created", "global 1 two", "A+ two(b) Created", "ins! b");
        Fire().Should().Equal("run one a", "run two a");
    }

    [Fact, Trait("Behaviour", "R96")]
    public void AddFilter_Late_JudgesFromThenOn()
    {
        Run(Named("R", _ => { }));
        var early = new A("early");
        Session.Insert(early);
        Session.Agenda.AddFilter(new Judging(this, "no", _ => false));
        Session.Insert(new A("late"));
        Fire().Should().Equal("run R early");
        Session.Update(early);
        Session.Fire().Should().Be(0);
    }

    [Fact, Trait("Behaviour", "R41"), Trait("Behaviour", "R96")]
    public void AddFilter_IsForOneSession()
    {
        var factory = new RuleCompiler().Compile([Named("R", _ => { })]);
        ISession filtered = factory.CreateSession(), other = factory.CreateSession();
        filtered.Agenda.AddFilter(new Judging(this, "no", _ => false));
        filtered.Insert(new A());
        other.Insert(new A());
        (filtered.Fire(), other.Fire()).Should().Be((0, 1));
    }

    [Fact, Trait("Behaviour", "R96"), Trait("Behaviour", "R42")]
    public void AddFilter_WhileTheSessionIsMade_SeesTheFirstActivations()
    {
        var definition = InlineRule.Of(rule =>
        {
            rule.When().Not<A>();
            rule.ThenNothing();
        });
        var session = new RuleCompiler().Compile([definition]).CreateSession(s => s.Agenda.AddFilter(definition, new Judging(this, "no", _ => false)));
        session.Agenda.IsEmpty.Should().BeTrue();
    }

    [Fact, Trait("Behaviour", "R96")]
    public void AddFilter_Null_IsRefused()
    {
        var definition = Named("R", _ => { });
        Run(definition);
        Session.Agenda.Invoking(a => a.AddFilter(null!)).Should().Throw<ArgumentNullException>();
        Session.Agenda.Invoking(a => a.AddFilter(definition, null!)).Should().Throw<ArgumentNullException>();
        Session.Agenda.Invoking(a => a.AddFilter(null!, new Judging(this, "", _ => true))).Should().Throw<ArgumentNullException>();
    }

    [Fact, Trait("Behaviour", "R95")]
    public void Reject_AWaitingActivation_PeekShowsTheNext()
    {
        Run(Named("R", _ => { }));
        Session.Agenda.AddFilter(new Judging(this, "", a => a.V == 0));
        A one = new("1"), two = new("2");
        Session.InsertAll([one, two]);
        one.V = 1;
        Session.Update(one);
        Session.Agenda.Peek().Facts.Single().Value.Should().BeSameAs(two);
        two.V = 1;
        Session.Update(two);
        Session.Agenda.IsEmpty.Should().BeTrue();
        Session.Agenda.Invoking(a => a.Peek()).Should().Throw<InvalidOperationException>();
    }

    [Fact, Trait("Behaviour", "R97")]
    public void StatefulFilter_HearsOfFiringsAndEnds()
    {
        var definition = Named("R", rule => rule.Then().Undo(_ => Say("undo")));
        Run(definition);
        Session.Agenda.AddFilter(new Stateful(this, "global"));
        Session.Agenda.AddFilter(definition, new Stateful(this, "rule"));
        var a = new A("a");
        Session.Insert(a);
        Trace();
        Session.Fire();
        Trace().Should().Equal("global select Created", "rule select Created", "fire? R(a) Created", "run R a", "fire! R(a) Created");
        Session.Update(a);
        Session.Retract(a);
        Trace().Should().Equal(
            "upd? a", "global accept Updated", "rule accept Updated", "A~ R(a) Updated", "upd! a",
            "ret? a", "global remove Removed", "rule remove Removed", "A- R(a) Removed", "ret! a");
        Session.Fire().Should().Be(1);
        Trace().Should().Equal("global select Removed", "rule select Removed", "fire? R(a) Removed", "undo", "fire! R(a) Removed");
        Session.Insert(a);
        Trace();
        Session.Retract(a);
        Trace().Should().Contain("global remove None");
    }

    [Fact, Trait("Behaviour", "R109")]
    public void Filter_Throws_LeavesTheCallAsItIs()
    {
        Run(Named("R", _ => { }));
        Session.Agenda.AddFilter(new Judging(this, "", _ => throw new TimeoutException()));
        Session.Invoking(s => s.Insert(new A())).Should().Throw<TimeoutException>();
    }

    [Fact, Trait("Behaviour", "R96")]
    public void Context_IsTheSameObjectForOneAgenda()
    {
        Run(Named("R", _ => { }));
        List<AgendaContext> contexts = [];
        Session.Agenda.AddFilter(new Remembering((context, _) => contexts.Add(context)));
        Session.InsertAll([new A(), new A()]);
        contexts.Distinct().Should().ContainSingle();
    }

    [Fact, Trait("Behaviour", "R92"), Trait("Behaviour", "R97")]
    public void Activation_WhereverItIsShown_IsOneObject()
    {
        HashSet<object> shown = new(ReferenceEqualityComparer.Instance);
        var triggers = new List<MatchTrigger>();
        Run(InlineRule.Of(rule =>
        {
            A a = null!;
            rule.When().Match(() => a);
            rule.Filter().Where(() => a.V >= 0).OnChange(() => a.V);
            rule.Then().Do(c => shown.Add(c.Match)).Undo(c => shown.Add(c.Match));
        }));
        Session.Agenda.AddFilter(new Remembering((_, activation) => shown.Add(activation)));
        Session.Events.ActivationCreatedEvent += (_, e) => shown.Add(e.Match);
        Session.Events.ActivationUpdatedEvent += (_, e) => shown.Add(e.Match);
        Session.Events.ActivationDeletedEvent += (_, e) => shown.Add(e.Match);
        Session.Events.RuleFiringEvent += (_, e) => shown.Add(e.Match);
        Session.Events.RuleFiredEvent += (_, e) => shown.Add(e.Match);
        Session.Events.AgendaExpressionEvaluatedEvent += (_, e) => shown.Add(e.Match);
        Session.Events.RhsExpressionEvaluatedEvent += (_, e) => shown.Add(e.Match);
        var fact = new A("a");
        Session.Insert(fact);
        shown.Add(Session.Agenda.Peek());
        var activation = shown.Should().ContainSingle().Which.Should().BeOfType<Activation>().Subject;
        Session.Fire();
        triggers.Add(activation.Trigger);
        fact.V = 1;
        Session.Update(fact);
        triggers.Add(activation.Trigger);
        Session.Fire();
        Session.Retract(fact);
        triggers.Add(activation.Trigger);
        Session.Fire().Should().Be(1);
        shown.Should().ContainSingle();
        triggers.Should().Equal(MatchTrigger.Created, MatchTrigger.Updated, MatchTrigger.Removed);
        activation.Facts.Single().Value.Should().BeSameAs(fact);

        Session.Insert(fact);
        shown.Should().HaveCount(2, "a match found again is a new one");
    }

    private IRuleDefinition Named(string name, Action<InlineRule> more) => InlineRule.Of(rule =>
    {
        A a = null!;
        rule.Name(name);
        rule.When().Match(() => a);
        rule.Then().Do(_ => Say($"run {name} {a.N}"));
        more(rule);
    });

    private sealed class Judging(AgendaFilterTests test, string name, Func<A, bool> accepts) : IAgendaFilter
    {
        public bool Accept(AgendaContext context, Activation activation)
        {
            test.Say($"{name} {activation.Rule.Name}");
            return accepts((A)activation.Facts.SingleOrDefault()?.Value!);
        }
    }

    private sealed class Remembering(Action<AgendaContext, Activation> remember) : IAgendaFilter
    {
        public bool Accept(AgendaContext context, Activation activation)
        {
            remember(context, activation);
            return true;
        }
    }

    private sealed class Stateful(AgendaFilterTests test, string name) : IStatefulAgendaFilter
    {
        private readonly Dictionary<Activation, int> _seen = [];

        public bool Accept(AgendaContext context, Activation activation)
        {
            _seen[activation] = _seen.GetValueOrDefault(activation) + 1;
            test.Say($"{name} accept {activation.Trigger}");
            return true;
        }

        public void Select(AgendaContext context, Activation activation) => test.Say($"{name} select {activation.Trigger}");

        public void Remove(AgendaContext context, Activation activation)
        {
            _seen.Remove(activation).Should().BeTrue();
            test.Say($"{name} remove {activation.Trigger}");
        }
    }
}
