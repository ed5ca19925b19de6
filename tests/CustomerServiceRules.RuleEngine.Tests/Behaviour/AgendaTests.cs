using CustomerServiceRules.RuleEngine.Fluent;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Tests.Behaviour;

public class AgendaTests : EngineTest
{
    [Fact, Trait("Behaviour", "R83")]
    public void Fire_Priorities_HighestFirstAlsoAmongNewActivations()
    {
        Run(
            Each("low", -5, _ => { }),
            Each("middle", 0, fact => Session.Insert(new B("b"))),
            Rule("high", rule =>
            {
                rule.Priority(int.MaxValue);
                rule.When().Match<B>();
                rule.Then().Do(_ => Say("high"));
            }),
            Each("lowest", int.MinValue, _ => { }));
        Session.Insert(new A("a"));

        Session.Fire().Should().Be(4);
        Said().Should().Equal("middle a", "high", "low a", "lowest a");
    }

    [Fact, Trait("Behaviour", "R84")]
    public void Fire_EqualPriority_FollowsTheOrderOfQueueing()
    {
        Run(Each("d1"), Each("d2"));
        Session.Insert(new A("1"));
        Session.Insert(new A("2"));
        Fire().Should().Equal("d1 1", "d2 1", "d1 2", "d2 2");

        Run(Each("d1"), Each("d2"));
        Session.InsertAll([new A("1"), new A("2")]);
        Fire().Should().Equal("d1 1", "d1 2", "d2 1", "d2 2");
    }

    [Fact, Trait("Behaviour", "R85")]
    public void Update_OfAWaitingActivation_LeavesItsPlace()
    {
        Run(Each("R"));
        A one = new("1"), two = new("2");
        Session.Insert(one);
        Session.Insert(two);
        Session.Update(one);
        Fire().Should().Equal("R 1", "R 2");
        Session.Update(two);
        Session.Update(one);
        Fire().Should().Equal("R 2", "R 1");
        Session.Fire().Should().Be(0);
    }

    [Fact, Trait("Behaviour", "R86")]
    public void Trigger_OverTheLifeOfAMatch_FollowsItsFirings()
    {
        Run(Each("R"));
        var a = new A("a");
        Session.Insert(a);
        Session.Update(a);
        Activations().Should().Equal("A+ R(a) Created", "A~ R(a) Created");
        Session.Fire();
        Session.Update(a);
        Activations().Should().Equal("A~ R(a) Updated");
        Session.Retract(a);
        Activations().Should().Equal("A- R(a) Removed");
        Session.Insert(a);
        Session.Retract(a);
        Activations().Should().Equal("A+ R(a) Created", "A- R(a) None");
    }

    [Fact, Trait("Behaviour", "R86")]
    public void Action_RetractsItsOwnFact_LaterActionsRunAndSeeRemoved()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            rule.When().Match(() => a);
            rule.Then().Do(c => Say($"{c.Match.Trigger}")).Do(c => c.Retract(a)).Do(c => Say($"{c.Match.Trigger} {a.N}"));
        }));
        Session.Insert(new A("a"));

        Session.Fire().Should().Be(1);
        Said().Should().Equal("Created", "Removed a");
    }

    [Fact, Trait("Behaviour", "R87")]
    public void WaitingActivation_Deleted_DoesNotFire()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            rule.When().Match(() => a);
            rule.Then().Do(c => Say(a.N)).Do(c => c.RetractAll(Session.Query<A>().Where(x => x.V == a.V).ToArray()));
        }));
        A gone = new("gone");
        Session.Insert(gone);
        Session.InsertAll([new A("1", 1), new A("2", 2), new A("3", 1)]);
        Session.Retract(gone);

        Session.Fire().Should().Be(2);
        Said().Should().Equal("1", "2");
        Session.Agenda.IsEmpty.Should().BeTrue();
    }

    [Fact, Trait("Behaviour", "R88")]
    public void Repeatable_UpdateWithoutChange_FiresAgain()
    {
        Run(Each("R"));
        var a = new A("a");
        Session.Insert(a);
        Fire().Should().Equal("R a");
        Session.Update(a);
        Fire().Should().Equal("R a");
    }

    [Fact, Trait("Behaviour", "R88")]
    public void NonRepeatable_FiresOnceUntilTheMatchIsNew()
    {
        Run(new RuleDefinitionFactory().Create(new Once()));
        var a = new A("a");
        Session.Insert(a);
        Session.Fire().Should().Be(1);
        Trace();
        Session.Update(a);
        Activations().Should().Equal("A~ R(a) Created");
        Session.Fire().Should().Be(0);
        a.V = -1;
        Session.Update(a);
        a.V = 0;
        Session.Update(a);
        Session.Fire().Should().Be(1);
    }

    [Fact, Trait("Behaviour", "R89")]
    public void Action_UpdatesItsOwnFact_FiresWhileTheConditionHolds()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            rule.When().Match(() => a, x => x.V < 3);
            rule.Then().Do(c => Increment(c, a));
        }));
        var a = new A("a");
        Session.Insert(a);

        Session.Fire().Should().Be(3);
        a.V.Should().Be(3);
    }

    [Theory, Trait("Behaviour", "R90")]
    [InlineData(-1, 0)]
    [InlineData(0, 0)]
    [InlineData(2, 2)]
    [InlineData(3, 3)]
    [InlineData(4, 3)]
    public void Fire_Maximum_IsNotExceeded(int maximum, int expected)
    {
        Run(Each("R"));
        Session.InsertAll([new A("1"), new A("2"), new A("3")]);

        Session.Fire(maximum).Should().Be(expected);
        Session.Fire().Should().Be(3 - expected);
    }

    [Fact, Trait("Behaviour", "R90")]
    public void Fire_Cancelled_StopsAfterTheFiring()
    {
        using var source = new CancellationTokenSource();
        List<CancellationToken> tokens = [];
        Run(Rule("R", rule =>
        {
            rule.When().Match<A>();
            rule.Then().Do(c => tokens.Add(c.CancellationToken));
        }));
        Session.InsertAll([new A("1"), new A("2"), new A("3"), new A("4")]);
        source.Cancel();

        Session.Fire(source.Token).Should().Be(1);
        Session.Fire(2, source.Token).Should().Be(1);
        tokens.Should().Equal(source.Token, source.Token);
        Session.Fire().Should().Be(2);
        tokens[^1].Should().Be(CancellationToken.None);
    }

    [Fact, Trait("Behaviour", "R90")]
    public void Fire_CancelledByAnAction_KeepsTheRestOnTheAgenda()
    {
        using var source = new CancellationTokenSource();
        Run(Each("R", 0, fact => source.Cancel()));
        Session.InsertAll([new A("1"), new A("2")]);

        Session.Fire(source.Token).Should().Be(1);
        Session.Agenda.IsEmpty.Should().BeFalse();
    }

    [Fact, Trait("Behaviour", "R91")]
    public void Halt_LetsTheFiringEndAndKeepsTheRest()
    {
        Run(
            Rule("R", rule =>
            {
                A a = null!;
                rule.When().Match(() => a);
                rule.Then().Do(c => c.Halt()).Yield(_ => new C("c" + a.N, "")).Do(_ => Say(a.N));
            }),
            Rule("onC", rule =>
            {
                rule.When().Match<C>();
                rule.Then().Do(_ => Say("C"));
            }));
        Session.InsertAll([new A("1"), new A("2")]);

        Session.Fire().Should().Be(1);
        Said().Should().Equal("1");
        Activations().Should().Contain("A+ onC(c1) Created", "the linked facts of the firing are propagated");
        Session.Fire().Should().Be(1);
        Said().Should().Equal("2");
        Session.Fire().Should().Be(2);
    }

    [Fact, Trait("Behaviour", "R92")]
    public void Agenda_PeekAndClear_LookAndDrop()
    {
        Run(Each("R"));
        Session.Agenda.IsEmpty.Should().BeTrue();
        this.Invoking(t => t.Session.Agenda.Peek()).Should().Throw<InvalidOperationException>();

        A one = new("1"), two = new("2");
        Session.InsertAll([one, two]);
        Session.Agenda.IsEmpty.Should().BeFalse();
        var peeked = Session.Agenda.Peek();
        peeked.Facts.Single().Value.Should().BeSameAs(one);
        Session.Agenda.Peek().Should().BeSameAs(peeked);

        Session.Agenda.Clear();
        Session.Agenda.IsEmpty.Should().BeTrue();
        Session.Fire().Should().Be(0);
        Trace();
        Session.Update(two);
        Activations().Should().Equal("A~ R(2) Created");
        Fire().Should().Equal("R 2");
    }

    private static void Increment(IContext context, A a)
    {
        a.V++;
        context.Update(a);
    }

    private (string, Action<InlineRule>) Each(string name, int priority = 0, Action<A>? act = null) => Rule(name, rule =>
    {
        A a = null!;
        var also = act ?? (_ => { });
        rule.Priority(priority);
        rule.When().Match(() => a);
        rule.Then().Do(c => Say($"{c.Rule.Name} {a.N}")).Do(_ => also(a));
    });

    [Name("R"), Repeatability(RuleRepeatability.NonRepeatable)]
    private sealed class Once : Rule
    {
        public override void Define()
        {
            A a = null!;
            When().Match(() => a, x => x.V >= 0);
            Then().Do(c => c.Halt());
        }
    }
}
