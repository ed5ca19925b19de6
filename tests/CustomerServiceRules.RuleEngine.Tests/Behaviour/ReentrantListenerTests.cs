namespace CustomerServiceRules.RuleEngine.Tests.Behaviour;

/// <summary>Listeners that throw, or change the session, while facts are on their way through the rules.</summary>
public class ReentrantListenerTests : EngineTest
{
    private readonly A _a = new("n", 1);
    private readonly B[] _bs = [new("b1", "n", 5), new("b2", "n", 6), new("b3", "n", 7)];
    private bool _isArmed = true;

    public ReentrantListenerTests()
    {
        A a = null!;
        B b = null!;
        A other = null!;
        Run(
            Rule("keyed", r =>
            {
                r.When().Match(() => a, x => x.V > 0).Match(() => b, x => x.K == a.N);
                r.ThenNothing();
            }),
            Rule("range", r =>
            {
                r.When().Match(() => a, x => x.V > 0).Match(() => b, x => x.V > a.V);
                r.ThenNothing();
            }),
            Rule("all", r =>
            {
                r.When().Match(() => a, x => x.V > 0).Match(() => b);
                r.ThenNothing();
            }),
            Rule("self", r =>
            {
                r.When().Match(() => a).Match(() => other, x => x.N == a.N);
                r.ThenNothing();
            }));
    }

    [Fact, Trait("Behaviour", "R127"), Trait("Behaviour", "R48")]
    public void Insert_ByAListenerDuringPropagation_MatchesOnce()
    {
        Session.Events.ActivationCreatedEvent += (_, _) => Once(() => Session.Insert(new B("new", "n", 9)));
        Session.InsertAll(_bs);

        Session.InsertAll([_a, new A("n", 2)]);

        Session.Fire().Should().Be((3 * 2 * 4) + 4);
    }

    [Fact, Trait("Behaviour", "R127"), Trait("Behaviour", "R87")]
    public void Retract_ByAListenerDuringPropagation_EndsItsMatchesAndNoOthers()
    {
        Session.Events.ActivationCreatedEvent += (_, _) => Once(() => Session.Retract(_bs[0]));
        Session.InsertAll(_bs);

        Session.Insert(_a);

        Session.Query<B>().Should().Equal(_bs[1], _bs[2]);
        Session.Fire().Should().Be((3 * 2) + 1);
    }

    [Fact, Trait("Behaviour", "R127"), Trait("Behaviour", "R47")]
    public void Update_ByAListenerDuringPropagation_DoublesNoMatch()
    {
        Session.InsertAll([_a, .. _bs]);
        Session.Agenda.Clear();
        Session.Events.ActivationUpdatedEvent += (_, _) => Once(() =>
        {
            _a.V = 2;
            Session.Update(_a);
        });

        Session.Update(_a);

        Session.Fire().Should().Be((3 * 3) + 1);
        Session.Retract(_a);
        Session.Agenda.IsEmpty.Should().BeTrue();
    }

    [Fact, Trait("Behaviour", "R127"), Trait("Behaviour", "R34")]
    public void RetractAll_ListenerRetractsOneOfTheBatch_LeavesNothing()
    {
        Session.InsertAll([_a, .. _bs]);
        Session.Events.ActivationDeletedEvent += (_, _) => Once(() => Session.Retract(_bs[2]));

        Session.RetractAll(_bs);

        Session.Query<B>().Should().BeEmpty();
        Session.Fire().Should().Be(1);
    }

    [Fact, Trait("Behaviour", "R124"), Trait("Behaviour", "R127")]
    public void PropagateLinked_ListenerInsertedMeanwhile_ReportsLinkedFactsOnly()
    {
        A a = null!;
        Rec rec = null!;
        Run(
            Rule("yields", r =>
            {
                r.When().Match(() => a);
                r.Then().Yield(_ => new Rec(a.V, 0));
            }),
            Rule("sees", r =>
            {
                r.When().Match(() => rec);
                r.ThenNothing();
            }));
        Session.AutoPropagateLinkedFacts = false;
        Session.Insert(_a);
        Session.Fire();
        Session.Events.ActivationCreatedEvent += (_, _) => Once(() => Session.Insert(new A("other", 7)));

        Session.PropagateLinked().Should().ContainSingle().Which.FactCount.Should().Be(1);

        Session.Fire().Should().Be(2);
    }

    [Fact, Trait("Behaviour", "R42"), Trait("Behaviour", "R127")]
    public void CreateSession_ListenerInsertsForAnEmptyMatch_MatchesIt()
    {
        var factory = Compile(
            Rule("empty", r =>
            {
                r.When().Not<B>();
                r.ThenNothing();
            }),
            Rule("some", r =>
            {
                r.When().Match<B>();
                r.ThenNothing();
            }));

        var session = factory.CreateSession(s => s.Events.ActivationCreatedEvent += (_, _) => Once(() => s.Insert(_bs[0])));

        session.Fire().Should().Be(1);
    }

    [Fact, Trait("Behaviour", "R109")]
    public void Retract_ListenerThrows_EndsAllMatchesAllTheSame()
    {
        Session.InsertAll([_a, .. _bs]);
        Session.Events.ActivationDeletedEvent += (_, _) => Once(() => throw new TimeoutException());

        Session.Invoking(s => s.Retract(_a)).Should().Throw<TimeoutException>();

        Session.TryRetract(_a).Should().BeFalse();
        Session.Fire().Should().Be(0);
        Session.Insert(_a);
        Session.Fire().Should().Be((3 * 3) + 1);
    }

    [Fact, Trait("Behaviour", "R109")]
    public void Update_ListenerThrowsForAnEndedMatch_EndsTheOthersToo()
    {
        Session.InsertAll([_a, .. _bs]);
        Session.Events.ActivationDeletedEvent += (_, _) => Once(() => throw new TimeoutException());
        _a.V = 0;

        Session.Invoking(s => s.Update(_a)).Should().Throw<TimeoutException>();

        Session.Fire().Should().Be(1);
    }

    [Fact, Trait("Behaviour", "R107"), Trait("Behaviour", "R113")]
    public void Retract_FreesMatchesWhoseNextConditionThrows_IsDoneForAllRules()
    {
        A a = null!;
        B b = null!;
        string name = null!;
        string?[] names = [null];
        Run(
            Rule("free", r =>
            {
                r.When().Match(() => a).Not<B>(x => x.V > a.V).Let(() => name, () => NameOf(a, names));
                r.ThenNothing();
            }),
            Rule("with", r =>
            {
                r.When().Match(() => b);
                r.ThenNothing();
            }));
        A second = new("m", 2);
        Session.Insert(_bs[0]);
        Session.InsertAll([_a, second]);

        Session.Invoking(s => s.Retract(_bs[0])).Should().Throw<RuleLhsExpressionEvaluationException>();

        Session.Fire().Should().Be(1, "the other tuple is free, and nothing is left of the retracted fact");
        names[0] = "known";
        Session.Update(_a);
        Session.Fire().Should().Be(1);
    }

    private static string NameOf(A a, string?[] names) => a.V > 1 ? a.N : names[0]!.ToUpperInvariant();

    private void Once(Action change)
    {
        if (!_isArmed)
            return;
        _isArmed = false;
        change();
    }
}
