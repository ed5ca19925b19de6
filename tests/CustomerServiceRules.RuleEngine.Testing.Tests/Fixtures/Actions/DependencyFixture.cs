using CustomerServiceRules.RuleEngine.Extensibility;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Actions;

[Trait("Behaviour", "R105")]
public class DependencyFixture : EngineFixture
{
    private readonly Mailbox _mailbox = new();

    public DependencyFixture()
    {
        Setup.Rule<Mailing>();
    }

    [Fact]
    public void Fire_Resolver_SuppliesTheService()
    {
        var resolver = new FakeResolver(_mailbox);
        Session.DependencyResolver = resolver;
        Session.Insert(new Customer("ann"));
        Session.Fire();
        _mailbox.Sent.Should().Equal("hello ann", "again ann", "bye ann");
        resolver.Asked.Should().Equal("mailing IMailbox", "mailing IMailbox", "mailing IMailbox");
    }

    [Fact]
    public void Fire_NoResolver_FailsInTheAction()
    {
        Session.Insert(new Customer("ann"));
        Session.Invoking(s => s.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>()
            .Which.InnerException.Should().BeOfType<InvalidOperationException>();
    }

    [Fact]
    public void Fire_ResolverAnswersNull_FailsAtTheUse()
    {
        Session.DependencyResolver = new FakeResolver(null);
        Session.Insert(new Customer("ann"));
        Session.Invoking(s => s.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>()
            .Which.InnerException.Should().BeOfType<NullReferenceException>();
    }

    [Fact]
    public void Fire_ActionsWithoutTheService_ResolveNothing()
    {
        var resolver = new FakeResolver(_mailbox);
        Session.DependencyResolver = resolver;
        Session.Insert(new Customer("ann") { Region = "silent" });
        Session.Fire().Should().Be(0);
        resolver.Asked.Should().BeEmpty();
    }

    [Fact]
    [Trait("Behaviour", "R42")]
    public void CreateSession_ResolverOnTheFactory_IsCopied()
    {
        var factory = new RuleCompiler().Compile(Setup.Rules.Select(r => r.Definition));
        factory.DependencyResolver = new FakeResolver(_mailbox);
        var session = factory.CreateSession();
        session.Insert(new Customer("bob"));
        session.Fire().Should().Be(1);
        _mailbox.Sent.Should().HaveCount(3);
    }

    public interface IMailbox
    {
        void Send(string text);
    }

    private sealed class Mailbox : IMailbox
    {
        public List<string> Sent { get; } = new();
        public void Send(string text) => Sent.Add(text);
    }

    private sealed class FakeResolver(object? service) : IDependencyResolver
    {
        public List<string> Asked { get; } = new();

        public object Resolve(IResolutionContext context, Type serviceType)
        {
            context.Session.Should().NotBeNull();
            Asked.Add(context.Rule.Name + " " + serviceType.Name);
            return service!;
        }
    }

    [Name("mailing")]
    public class Mailing : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            IMailbox mailbox = null!;
            Dependency().Resolve(() => mailbox);
            When().Match(() => customer, c => c.Region != "silent");
            Then()
                .Do(ctx => mailbox.Send("hello " + customer.Name))
                .Do(ctx => mailbox.Send("again " + customer.Name))
                .Do(ctx => ctx.Resolve<IMailbox>().Send("bye " + customer.Name))
                .Do(ctx => ctx.GetLinkedKeys());
        }
    }
}
