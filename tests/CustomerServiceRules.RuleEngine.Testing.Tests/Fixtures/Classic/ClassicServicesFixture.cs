#nullable disable
using CustomerServiceRules.RuleEngine.AgendaFilters;
using CustomerServiceRules.RuleEngine.Diagnostics;
using CustomerServiceRules.RuleEngine.Extensibility;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Classic;

public class ClassicServicesFixture : BaseRulesTestFixture
{
    private readonly TestService _service = new TestService();

    public ClassicServicesFixture()
    {
        Setup.Rule<TestRule>();
        Session.DependencyResolver = new TestResolver(_service);
        Session.Agenda.AddFilter(new ValueFilter());
        Session.ActionInterceptor = new CatchingInterceptor();
    }

    [Fact]
    public void Fire_ServiceResolved_ActionUsesIt()
    {
        Session.Insert(new FactType1 { TestProperty = "Valid", Value = 1 });

        Session.Fire();

        Assert.Equal(new[] { "Valid" }, _service.Calls);
    }

    [Fact]
    public void Fire_FilteredOut_DoesNotResolve()
    {
        Session.Insert(new FactType1 { TestProperty = "Valid", Value = 0 });

        Session.Fire();

        Verify(x => x.Rule().Fired(Times.Never));
        Assert.Empty(_service.Calls);
    }

    [Fact]
    public void Fire_ActionFails_InterceptorSwallowsIt()
    {
        Session.Insert(new FactType1 { TestProperty = null, Value = 1 });

        Session.Fire();

        Verify(x => x.Rule().Fired(Times.Once));
    }

    [Fact]
    public void Events_HandlersOfTheOldShape_Compile()
    {
        var calls = new List<string>();
        void OnFired(object sender, AgendaEventArgs args) => calls.Add(args.Rule.Name);
        Session.Events.RuleFiredEvent += OnFired;
        Session.Events.FactInsertedEvent += delegate (object sender, WorkingMemoryEventArgs args) { calls.Add(args.Fact.Type.Name); };
        Session.Insert(new FactType1 { TestProperty = "Valid", Value = 1 });
        Session.Fire();
        Session.Events.RuleFiredEvent -= OnFired;
        Session.Update(Session.Query<FactType1>().Single());
        Session.Fire();

        Assert.Equal(new[] { "FactType1", "ClassicRule" }, calls);
    }

    public interface ITestService
    {
        void Notify(string text);
    }

    private class TestService : ITestService
    {
        public List<string> Calls { get; } = new List<string>();

        public void Notify(string text) => Calls.Add(text ?? throw new ArgumentNullException(nameof(text)));
    }

    private class TestResolver : IDependencyResolver
    {
        private readonly object _instance;

        public TestResolver(object instance) => _instance = instance;

        public object Resolve(IResolutionContext context, Type serviceType) =>
            serviceType.IsInstanceOfType(_instance) ? _instance : null;
    }

    private class ValueFilter : IAgendaFilter
    {
        public bool Accept(AgendaContext context, Activation activation) =>
            activation.Facts.Select(f => f.Value).OfType<FactType1>().All(f => f.Value > 0);
    }

    private class CatchingInterceptor : IActionInterceptor
    {
        public void Intercept(IContext context, IReadOnlyCollection<IActionInvocation> actions)
        {
            foreach (var action in actions)
            {
                try
                {
                    action.Invoke();
                }
                catch (ArgumentNullException)
                {
                    context.Halt();
                }
            }
        }
    }

    [Name("ClassicRule")]
    public class TestRule : Rule
    {
        public override void Define()
        {
            FactType1 fact = null;
            ITestService service = null;

            Dependency()
                .Resolve(() => service);
            When()
                .Match(() => fact);
            Then()
                .Do(ctx => service.Notify(fact.TestProperty));
        }
    }
}
