using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Matching;

[Trait("Behaviour", "R48")]
public class SelfJoinFixture : EngineFixture
{
    [Fact]
    public void Fire_TwoPatternsOfOneType_CombinesAFactWithItself()
    {
        Setup.Rule<AnyPair>();
        Session.InsertAll(new[] { new Customer("1"), new Customer("2") });
        Session.Fire().Should().Be(4);
        FiredFacts().Should().BeEquivalentTo("1,1", "1,2", "2,1", "2,2");
    }

    [Fact]
    public void Fire_ConditionExcludesItself_LeavesTheMixedPairs()
    {
        Setup.Rule<DistinctPair>();
        Session.InsertAll(new[] { new Customer("1"), new Customer("2") });
        Session.Fire();
        FiredFacts().Should().BeEquivalentTo("1,2", "2,1");
    }

    [Fact]
    [Trait("Behaviour", "R49")]
    public void Update_FactInBothPlaces_FiresOnce()
    {
        Setup.Rule<AnyPair>();
        var only = new Customer("1");
        Session.Insert(only);
        Session.Fire();
        var updates = 0;
        Session.Events.ActivationUpdatedEvent += (_, _) => updates++;
        Session.Update(only);
        updates.Should().Be(2);
        Session.Fire().Should().Be(1);
    }

    [Fact]
    public void Fire_OrderedPairOfOneRegion_FiresOncePerPair()
    {
        Setup.Rule<SameRegion>();
        Session.InsertAll(new[] { "1", "2", "3" }.Select(n => new Customer(n) { Region = n == "3" ? null : "west" }));
        Session.Fire();
        FiredFacts().Should().Equal("1,2");
    }

    public class AnyPair : Rule
    {
        public override void Define()
        {
            Customer first = null!, second = null!;
            When().Match(() => first).Match(() => second);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class DistinctPair : Rule
    {
        public override void Define()
        {
            Customer first = null!, second = null!;
            When().Match(() => first).Match(() => second, x => x != first);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class SameRegion : Rule
    {
        public override void Define()
        {
            Customer first = null!, second = null!;
            When()
                .Match(() => first, x => x.Region != null)
                .Match(() => second,
                    x => x.Region == first.Region,
                    x => string.CompareOrdinal(first.Name, x.Name) < 0);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }
}
