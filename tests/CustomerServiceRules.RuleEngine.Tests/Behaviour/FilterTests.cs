using CustomerServiceRules.RuleEngine.Extensibility;
using CustomerServiceRules.RuleEngine.Fluent;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Tests.Behaviour;

public class FilterTests : EngineTest
{
    [Fact, Trait("Behaviour", "R168")]
    public void Filter_PredicatesAndKeys_FollowTheWorkedTrace()
    {
        A a = null!;
        Run(Filtered(f => f.Where(() => a.V > 0, () => a.V < 100).OnChange(() => a.V, () => a.N)));
        var fact = new A("a");
        Session.Insert(fact);
        Step(0).Should().Equal("A+ R(a) Created");
        fact.V = 5;
        Session.Update(fact);
        Step(1).Should().Equal("A~ R(a) Created");
        Session.Update(fact);
        Step(0).Should().Equal("A~ R(a) Updated");
        fact.N = "b";
        Session.Update(fact);
        Step(1).Should().Equal("A~ R(b) Updated");
        fact.V = 6;
        Session.Update(fact);
        fact.V = 5;
        Session.Update(fact);
        Step(0).Should().Equal("A~ R(b) Updated", "A~ R(b) Updated");
        fact.V = -1;
        Session.Update(fact);
        Step(0).Should().Equal("A~ R(b) Updated");
    }

    [Fact, Trait("Behaviour", "R93")]
    public void Where_SeveralPredicates_StopAtTheFirstFalse()
    {
        A a = null!;
        Run(Filtered(f => f.Where(() => Saying("one", a.V > 0), () => Saying("two", a.V > 1)).OnChange(() => Key("key"))));
        var fact = new A();
        Session.Insert(fact);
        Said().Should().Equal("one");
        fact.V = 1;
        Session.Update(fact);
        Said().Should().Equal("one", "two");
        fact.V = 2;
        Session.Update(fact);
        Said().Should().Equal("one", "two", "key");
        Session.Fire().Should().Be(1);
    }

    [Fact, Trait("Behaviour", "R93")]
    public void Filter_KeysWrittenFirst_AreStillJudgedAfterThePredicates()
    {
        Run(Filtered(f => f.OnChange(() => Key("key")).Where(() => Saying("where", true))));
        Session.Insert(new A());
        Said().Should().Equal("where", "key");
    }

    [Fact, Trait("Behaviour", "R93")]
    public void OnChange_Keys_CompareByEquals()
    {
        A a = null!;
        Run(Filtered(f => f.OnChange(() => new string('x', a.V), () => null)));
        var fact = new A("a", 3);
        Session.Insert(fact);
        Session.Fire().Should().Be(1);
        Session.Update(fact);
        Session.Fire().Should().Be(0, "another string of the same letters is no change");
        fact.V = 4;
        Session.Update(fact);
        Session.Fire().Should().Be(1);
    }

    [Fact, Trait("Behaviour", "R94")]
    public void OnChange_BeforeTheFirstFiring_Accepts()
    {
        A a = null!;
        Run(Filtered(f => f.OnChange(() => a.V)));
        var fact = new A("a", 1);
        Session.Insert(fact);
        Session.Update(fact);
        Session.Update(fact);
        Session.Fire().Should().Be(1);
        Session.Update(fact);
        Session.Fire().Should().Be(0);
    }

    [Fact, Trait("Behaviour", "R94")]
    public void OnChange_UndoneBeforeFiring_IsDroppedFromTheAgenda()
    {
        A a = null!;
        Run(Filtered(f => f.OnChange(() => a.V)));
        var fact = new A("a", 1);
        Session.Insert(fact);
        Session.Fire();
        fact.V = 2;
        Session.Update(fact);
        Session.Agenda.IsEmpty.Should().BeFalse();
        fact.V = 1;
        Session.Update(fact);
        Session.Agenda.IsEmpty.Should().BeTrue();
    }

    [Fact, Trait("Behaviour", "R94")]
    public void OnChange_ANewMatch_RemembersNothing()
    {
        A a = null!;
        Run(Filtered(f => f.OnChange(() => a.V)));
        var fact = new A("a", 1);
        Session.Insert(fact);
        Session.Fire();
        Session.Retract(fact);
        Session.Insert(fact);
        Session.Fire().Should().Be(1);
    }

    [Fact, Trait("Behaviour", "R94")]
    public void OnChange_DroppedByClear_HasNotFired()
    {
        A a = null!;
        Run(Filtered(f => f.OnChange(() => a.V)));
        var fact = new A("a", 1);
        Session.Insert(fact);
        Session.Agenda.Clear();
        Session.Update(fact);
        Session.Fire().Should().Be(1);
    }

    [Fact, Trait("Behaviour", "R95")]
    public void Rejection_OfAWaitingActivation_TakesItOffTheAgenda()
    {
        A a = null!;
        Run(Filtered(f => f.Where(() => a.V > 0)));
        A first = new("first", 1), second = new("second", 1);
        Session.Insert(first);
        Session.Insert(second);
        first.V = 0;
        Session.Update(first);
        Session.Agenda.Peek().Facts.Single().Value.Should().BeSameAs(second);
        first.V = 1;
        Session.Update(first);
        Activations().Should().Equal("A+ R(first) Created", "A+ R(second) Created", "A~ R(first) Created", "A~ R(first) Created");
        Fire().Should().Equal(["second", "first"], "what is queued again comes last");
    }

    [Fact, Trait("Behaviour", "R86")]
    public void Rejection_OfAFiredActivation_LeavesItsTriggers()
    {
        A a = null!;
        Run(Filtered(f => f.Where(() => a.V > 0)));
        var fact = new A("a", 1);
        Session.Insert(fact);
        Session.Fire();
        fact.V = 0;
        Session.Update(fact);
        Session.Retract(fact);
        Session.Insert(fact);
        Session.Retract(fact);
        Activations().Should().Equal("A+ R(a) Created", "A~ R(a) Updated", "A- R(a) Removed", "A+ R(a) Created", "A- R(a) None");
    }

    [Fact, Trait("Behaviour", "R88")]
    public void NonRepeatable_RejectedAtFirst_FiresOnceWhenAccepted()
    {
        Run(new RuleDefinitionFactory().Create(new OncePositive()));
        var a = new A();
        Session.Insert(a);
        Session.Fire().Should().Be(0);
        a.V = 1;
        Session.Update(a);
        Session.Fire().Should().Be(1);
        a.V = 2;
        Session.Update(a);
        Session.Fire().Should().Be(0);
    }

    [Fact, Trait("Behaviour", "R98")]
    public void Filter_OverADependency_SeesItsDefault()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            IFormatProvider service = null!;
            rule.Dependency().Resolve(() => service);
            rule.When().Match(() => a);
            rule.Filter().Where(() => service == null);
            rule.ThenNothing();
        }));
        Session.DependencyResolver = new OneService(System.Globalization.CultureInfo.InvariantCulture);
        Session.Insert(new A());
        Session.Fire().Should().Be(1);
    }

    [Fact, Trait("Behaviour", "R61")]
    public void Filter_VariableOfAnotherBranch_HasItsDefault()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            B b = null!;
            rule.When().Or(x => x.Match(() => a).Match(() => b));
            rule.Filter().Where(() => a == null);
            rule.Then().Do(_ => Say("b"));
        }));
        Session.InsertAll([new A(), new B()]);
        Session.Fire().Should().Be(1);
    }

    [Fact, Trait("Behaviour", "R144")]
    public void Filter_InTheModel_IsALambdaOverTheVariablesItUses()
    {
        A a = null!;
        B b = null!;
        var rule = InlineRule.Of(r =>
        {
            r.Filter().Where(() => a.V > 0).OnChange(() => a.N, () => b.K + a.N);
            r.When().Match(() => a).Match(() => b);
            r.ThenNothing();
        });
        rule.FilterGroup.Filters.Select(filter => $"{filter.FilterType} {filter.Expression}").Should().Equal(
            "Predicate a => (a.V > 0)", "KeyChange a => a.N", "KeyChange (b, a) => (b.K + a.N)");
    }

    [Fact, Trait("Behaviour", "R132")]
    public void Insert_LastPartner_EvaluatesFiltersBeforeTheActivation()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            B b = null!;
            var twice = 0;
            rule.When().Match(() => a).Match(() => b, x => Saying("join", x.K == a.N)).Let(() => twice, () => b.V * 2).Having(() => Saying("having", twice > 0));
            rule.Filter().OnChange(() => Key("key")).Where(() => Saying("where", true));
            rule.ThenNothing();
        }));
        Session.Insert(new A("k"));
        Trace();
        Session.Insert(new B("b", "k", 1));
        Trace().Should().Equal("ins? b", "join", "having", "where", "key", "A+ R(k,b,2) Created", "ins! b");
    }

    private IReadOnlyList<string> Step(int fired)
    {
        Session.Fire().Should().Be(fired);
        return Activations();
    }

    private string Key(string text)
    {
        Say(text);
        return text;
    }

    // Local variables of a rule go by name: the tests' own `a` stands for this one.
    private (string, Action<InlineRule>) Filtered(Action<IFilterExpression> filter) => Rule("R", rule =>
    {
        A a = null!;
        rule.When().Match(() => a);
        filter(rule.Filter());
        rule.Then().Do(_ => Say(a.N));
    });

    [Repeatability(RuleRepeatability.NonRepeatable)]
    private sealed class OncePositive : Rule
    {
        public override void Define()
        {
            A a = null!;
            When().Match(() => a);
            Filter().Where(() => a.V > 0);
            Then().Do(c => c.Halt());
        }
    }

    private sealed class OneService(object service) : IDependencyResolver
    {
        public object Resolve(IResolutionContext context, Type serviceType) => service;
    }
}
