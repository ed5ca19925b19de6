using CustomerServiceRules.RuleEngine.Extensibility;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.WorkingMemory;

public class SessionFixture : EngineFixture
{
    public SessionFixture()
    {
        Setup.Rule<YieldsNotice>();
        Setup.Rule<NoOrders>();
    }

    [Fact]
    [Trait("Behaviour", "R38")]
    public void Fire_FactChangedWithoutUpdate_SeesTheCurrentContent()
    {
        var customer = new Customer("ann", 1);
        Session.Insert(customer);
        customer.Score = -1;
        Session.Fire();
        Session.Query<Notice>().Single().Text.Should().Be("ann -1");
    }

    [Fact]
    [Trait("Behaviour", "R39")]
    public void LinkedFact_ChangedThroughTheSession_IsRefused()
    {
        Session.Insert(new Customer("ann", 1));
        Session.Fire();
        var notice = Session.Query<Notice>().Single();
        Session.Invoking(s => s.Update(notice)).Should().Throw<ArgumentException>();
        Session.Invoking(s => s.Retract(notice)).Should().Throw<ArgumentException>();
        Session.TryUpdate(notice).Should().BeFalse();
        Session.Invoking(s => s.Insert(notice)).Should().Throw<ArgumentException>();
    }

    [Fact]
    [Trait("Behaviour", "R40")]
    public void Query_BaseTypeOrInterface_ShowsStoredFacts()
    {
        Session.InsertAll(new object[] { new Customer("ann", 1), new VipCustomer("bob", -1), new Order("o", "ann") });
        Session.Fire();
        Session.Query<Customer>().Should().HaveCount(2);
        Session.Query<INamed>().Select(x => x.Name).Should().BeEquivalentTo("ann", "bob");
        Session.Query<VipCustomer>().Should().ContainSingle();
        Session.Query<object>().Should().HaveCount(4);
        Session.Query<Customer>().Where(c => c.Score > 0).Select(c => c.Name).Single().Should().Be("ann");
    }

    [Fact]
    [Trait("Behaviour", "R40")]
    public void Query_KeptByTheCaller_IsALiveView()
    {
        var customers = Session.Query<Customer>();
        customers.Count().Should().Be(0);
        Session.Insert(new Customer("ann"));
        customers.Count().Should().Be(1);
    }

    [Fact]
    [Trait("Behaviour", "R41")]
    public void Sessions_OfOneFactory_AreIndependent()
    {
        var factory = new RuleCompiler().Compile(Setup.Rules.Select(r => r.Definition));
        var first = factory.CreateSession();
        var second = factory.CreateSession();
        first.Insert(new Customer("ann", 1));
        second.Query<Customer>().Should().BeEmpty();
        first.Fire().Should().Be(2);
        second.Fire().Should().Be(1);
    }

    [Fact]
    [Trait("Behaviour", "R42")]
    public void CreateSession_Initializer_SeesTheFirstActivations()
    {
        var created = new List<string>();
        var factory = new RuleCompiler().Compile(Setup.Rules.Select(r => r.Definition));
        var session = factory.CreateSession(s =>
        {
            s.Events.ActivationCreatedEvent += (_, e) => created.Add(e.Rule.Name);
            s.Insert(new Customer("ann", 1));
        });
        created.Should().BeEquivalentTo("no orders", "yields notice");
        session.Fire().Should().Be(2);
    }

    [Fact]
    [Trait("Behaviour", "R42")]
    public void CreateSession_New_HasTheDocumentedDefaults()
    {
        Session.AutoPropagateLinkedFacts.Should().BeTrue();
        Session.DependencyResolver.Should().NotBeNull();
        Session.ActionInterceptor.Should().BeNull();
    }

    [Fact]
    [Trait("Behaviour", "R42")]
    public void CreateSession_FactorySettings_AreCopiedAtThatMoment()
    {
        var factory = new RuleCompiler().Compile(Setup.Rules.Select(r => r.Definition));
        var interceptor = new SilentInterceptor();
        factory.ActionInterceptor = interceptor;
        var before = factory.CreateSession();
        factory.ActionInterceptor = null!;
        before.ActionInterceptor.Should().BeSameAs(interceptor);
        factory.CreateSession().ActionInterceptor.Should().BeNull();
    }

    [Name("yields notice")]
    public class YieldsNotice : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer, c => c.Score > 0);
            Then().Yield(ctx => new Notice($"{customer.Name} {customer.Score}"));
        }
    }

    [Name("no orders")]
    public class NoOrders : Rule
    {
        public override void Define()
        {
            When().Not<Order>();
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    private sealed class SilentInterceptor : IActionInterceptor
    {
        public void Intercept(IContext context, IReadOnlyCollection<IActionInvocation> actions)
        {
        }
    }
}
