using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Linked;

[Trait("Behaviour", "R116")]
public class YieldFixture : EngineFixture
{
    private readonly Customer _ann = new("ann", 1);

    public YieldFixture()
    {
        Setup.Rule<Yielding>();
        Setup.Rule<OnNotice>();
    }

    [Fact]
    public void Fire_Yield_InsertsALinkedFactThatMatches()
    {
        Session.Insert(_ann);
        Session.Fire();
        VerifySequence(x =>
        {
            x.Rule<Yielding>().Fired(Matched.Fact(_ann));
            x.Rule<OnNotice>().Fired(Matched.Fact<Notice>(n => n.Text == "ann 1"));
        });
    }

    [Fact]
    public void Update_Source_ReplacesTheLinkedFact()
    {
        Session.Insert(_ann);
        Session.Fire();
        _ann.Score = 2;
        Session.Update(_ann);
        Session.Fire().Should().Be(2);
        Session.Query<Notice>().Single().Text.Should().Be("ann 2");
        Recorder.GetInvocations()[^1].Trigger.Should().Be(MatchTrigger.Updated);
    }

    [Fact]
    [Trait("Behaviour", "R118")]
    public void Retract_Source_RetractsTheLinkedFactAtOnce()
    {
        Session.Insert(_ann);
        Session.Fire();
        var trace = new EventTrace(Session.Events, Show);
        Session.Retract(_ann);
        trace.Take().Should().Be(
            "ret? ann; A- yielding(ann) Removed; ret! ann; ret? ann 1; A- on notice(ann 1) Removed; ret! ann 1");
    }

    [Fact]
    [Trait("Behaviour", "R117")]
    public void Fire_Propagation_ComesAfterTheFiring()
    {
        Session.Insert(_ann);
        var trace = new EventTrace(Session.Events, Show);
        Session.Fire();
        trace.Take().Should().Be(
            "fire? yielding(ann) Created; fire! yielding(ann) Created; ins? ann 1; A+ on notice(ann 1) Created; ins! ann 1; " +
            "fire? on notice(ann 1) Created; fire! on notice(ann 1) Created");
    }

    [Fact]
    public void Update_ConditionLost_RetractsTheLinkedFact()
    {
        Session.Insert(_ann);
        Session.Fire();
        _ann.Score = 0;
        Session.Update(_ann);
        Session.Query<Notice>().Should().BeEmpty();
        _ann.Score = 3;
        Session.Update(_ann);
        Session.Query<Notice>().Should().BeEmpty("it comes with the next firing");
        Session.Fire();
        Session.Query<Notice>().Single().Text.Should().Be("ann 3");
    }

    [Fact]
    [Trait("Behaviour", "R120")]
    public void Source_OfALinkedFact_LeadsBackToTheInsertedOne()
    {
        Session.Insert(_ann);
        Session.Fire(1);
        var fact = Session.Agenda.Peek().Facts.Single();
        var source = fact.Source.Should().BeAssignableTo<ILinkedFactSource>().Which;
        source.SourceType.Should().Be(FactSourceType.Linked);
        source.Rule.Name.Should().Be("yielding");
        source.Facts.Single().Value.Should().BeSameAs(_ann);
        source.Facts.Single().Source.Should().BeNull();
    }

    [Name("yielding")]
    public class Yielding : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer, c => c.Score > 0);
            Then().Yield(ctx => new Notice(customer.Name + " " + customer.Score));
        }
    }

    [Name("on notice")]
    public class OnNotice : Rule
    {
        public override void Define()
        {
            Notice notice = null!;
            When().Match(() => notice);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }
}
