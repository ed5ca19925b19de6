using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Matching;

[Trait("Behaviour", "R43")]
public class PolymorphicMatchFixture : EngineFixture
{
    public PolymorphicMatchFixture()
    {
        Setup.Rule<BaseRule>();
        Setup.Rule<DerivedRule>();
        Setup.Rule<InterfaceRule>();
        Setup.Rule<ObjectRule>();
    }

    [Fact]
    public void Fire_DerivedFact_MatchesBaseInterfaceAndObject()
    {
        Session.Insert(new VipCustomer("ann"));
        Session.Fire().Should().Be(4);
        Recorder.GetInvocations().Select(m => m.Rule.Name).Should().BeEquivalentTo("base", "derived", "interface", "object");
    }

    [Fact]
    public void Fire_BaseFact_DoesNotMatchTheDerivedPattern()
    {
        Session.Insert(new Customer("ann"));
        Session.Fire();
        Recorder.GetInvocations().Select(m => m.Rule.Name).Should().BeEquivalentTo("base", "interface", "object");
    }

    [Fact]
    public void Fire_StructFact_MatchesObject()
    {
        Session.Insert(42);
        Session.Fire();
        Verify(x => x.Rule("object").Fired(Matched.Fact<object>(v => v.Equals(42))));
    }

    [Fact]
    public void Fire_OtherImplementation_MatchesTheInterface()
    {
        Session.Insert(new Agent());
        Session.Fire();
        Recorder.GetInvocations().Select(m => m.Rule.Name).Should().BeEquivalentTo("interface", "object");
    }

    public sealed class Agent : INamed
    {
        public string Name => "agent";
    }

    [Name("base")]
    public class BaseRule : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    [Name("derived")]
    public class DerivedRule : Rule
    {
        public override void Define()
        {
            VipCustomer customer = null!;
            When().Match(() => customer, c => c.Name.Length > 0);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    [Name("interface")]
    public class InterfaceRule : Rule
    {
        public override void Define()
        {
            INamed named = null!;
            When().Match(() => named, n => n.Name != "");
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    [Name("object")]
    public class ObjectRule : Rule
    {
        public override void Define()
        {
            When().Match<object>(o => o != null);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }
}
