using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Quantifiers;

[Trait("Behaviour", "R54")]
public class ExistsFixture : EngineFixture
{
    private readonly Customer _ann = new("ann");
    private readonly Complaint _first = new("k1", "ann");
    private readonly Complaint _second = new("k2", "ann");

    public ExistsFixture()
    {
        Setup.Rule<TestRule>();
    }

    [Fact]
    public void Fire_NoComplaint_DoesNotFire()
    {
        Session.Insert(_ann);
        Session.Fire();
        Verify(x => x.Rule().Fired(Times.Never));
    }

    [Fact]
    public void Fire_SeveralComplaints_FiresOnce()
    {
        Session.InsertAll(new object[] { _ann, _first, _second });
        Session.Fire();
        Verify(x => x.Rule().Fired(Times.Once, Matched.Fact(_ann)));
    }

    [Fact]
    public void Update_StillQualifies_RaisesNoActivationEvent()
    {
        Session.InsertAll(new object[] { _ann, _first });
        var trace = new EventTrace(Session.Events, Show);
        Session.Insert(_second);
        Session.Update(_first);
        Session.Retract(_first);
        trace.Take().Should().Be("ins? k2; ins! k2; upd? k1; upd! k1; ret? k1; ret! k1");
    }

    [Fact]
    public void Retract_LastOne_DeletesAndANewOneFiresAgain()
    {
        Session.InsertAll(new object[] { _ann, _first });
        Session.Fire();
        Session.Retract(_first);
        Session.Fire();
        Session.Insert(_second);
        Session.Fire();
        Verify(x => x.Rule().Fired(Times.Twice));
    }

    [Fact]
    public void Update_ComplaintMovesToAnother_MovesTheMatch()
    {
        var bob = new Customer("bob");
        Session.InsertAll(new object[] { _ann, bob, _first });
        _first.Customer = "bob";
        Session.Update(_first);
        Session.Fire();
        Verify(x => x.Rule().Fired(Matched.Fact(bob)));
    }

    [Fact]
    public void Update_OuterFact_IsAnUpdateOfTheActivation()
    {
        Session.InsertAll(new object[] { _ann, _first });
        Session.Fire();
        Session.Update(_ann);
        Session.Agenda.Peek().Trigger.Should().Be(MatchTrigger.Updated);
    }

    [Fact]
    [Trait("Behaviour", "R50")]
    public void Facts_ExistsContributesNone()
    {
        Session.InsertAll(new object[] { _ann, _first });
        Session.Agenda.Peek().Facts.Should().ContainSingle();
    }

    public class TestRule : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When()
                .Match(() => customer)
                .Exists<Complaint>(k => k.Customer == customer.Name, k => k.Severity > 0);
            Then()
                .Do(ctx => ctx.GetLinkedKeys());
        }
    }
}
