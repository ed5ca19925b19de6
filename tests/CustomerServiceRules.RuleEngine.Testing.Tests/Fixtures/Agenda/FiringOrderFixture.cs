using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Agenda;

public class FiringOrderFixture : EngineFixture
{
    private readonly Customer _one = new("1");
    private readonly Customer _two = new("2");

    public FiringOrderFixture()
    {
        Setup.Rule<First>();
        Setup.Rule<Second>();
    }

    [Fact]
    [Trait("Behaviour", "R84")]
    public void Fire_InsertedOneByOne_FiresFactByFact()
    {
        Session.Insert(_one);
        Session.Insert(_two);
        Session.Fire();
        Sequence().Should().Equal("d1(1)", "d2(1)", "d1(2)", "d2(2)");
    }

    [Fact]
    [Trait("Behaviour", "R84")]
    public void Fire_InsertedInABatch_FiresRuleByRule()
    {
        Session.InsertAll(new[] { _one, _two });
        Session.Fire();
        Sequence().Should().Equal("d1(1)", "d1(2)", "d2(1)", "d2(2)");
    }

    [Fact]
    [Trait("Behaviour", "R85")]
    public void Update_StillWaiting_KeepsItsPlace()
    {
        Session.Insert(_one);
        Session.Insert(_two);
        Session.Update(_one);
        Session.Fire();
        Sequence().Should().Equal("d1(1)", "d2(1)", "d1(2)", "d2(2)");
    }

    [Fact]
    [Trait("Behaviour", "R85")]
    public void Update_AfterFiring_GoesToTheEnd()
    {
        Session.Insert(_one);
        Session.Insert(_two);
        Session.Fire(2);
        Session.Update(_one);
        Session.Fire();
        Sequence().Should().Equal("d1(1)", "d2(1)", "d1(2)", "d2(2)", "d1(1)", "d2(1)");
    }

    [Fact]
    [Trait("Behaviour", "R85")]
    public void Fire_TwiceWithoutChange_FiresNothingTheSecondTime()
    {
        Session.Insert(_one);
        Session.Fire().Should().Be(2);
        Session.Fire().Should().Be(0);
    }

    [Fact]
    [Trait("Behaviour", "R87")]
    public void Retract_WaitingActivation_IsDropped()
    {
        Session.InsertAll(new[] { _one, _two });
        Session.Retract(_one);
        Session.Fire();
        Sequence().Should().Equal("d1(2)", "d2(2)");
    }

    [Fact]
    [Trait("Behaviour", "R90")]
    public void Fire_Maximum_StopsThereAndGoesOnLater()
    {
        Session.InsertAll(new[] { _one, _two });
        Session.Fire(0).Should().Be(0);
        Session.Fire(-1).Should().Be(0);
        Session.Fire(3).Should().Be(3);
        Session.Fire(3).Should().Be(1);
    }

    [Fact]
    [Trait("Behaviour", "R90")]
    public void Fire_CancelledToken_LetsOneFire()
    {
        Session.InsertAll(new[] { _one, _two });
        using var source = new CancellationTokenSource();
        source.Cancel();
        Session.Fire(source.Token).Should().Be(1);
        Session.Fire(10, source.Token).Should().Be(1);
        Session.Fire(CancellationToken.None).Should().Be(2);
    }

    [Fact]
    public void Fire_HundredFacts_KeepsInsertionOrder()
    {
        var facts = Enumerable.Range(0, 100).Select(i => new Customer($"{i}")).ToArray();
        foreach (var fact in facts)
            Session.Insert(fact);
        Session.Fire().Should().Be(200);
        Recorder.GetInvocations().Where(m => m.Rule.Name == "d1").Select(m => m.Facts.Single().Value).Should().Equal(facts);
    }

    private IEnumerable<string> Sequence() =>
        Recorder.GetInvocations().Select(m => $"{m.Rule.Name}({m.Facts.Single().Value})");

    [Name("d1")]
    public class First : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    [Name("d2")]
    public class Second : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }
}
