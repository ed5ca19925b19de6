#nullable disable
using CustomerServiceRules.RuleEngine.AgendaFilters;
using CustomerServiceRules.RuleEngine.Diagnostics;
using CustomerServiceRules.RuleEngine.Extensibility;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Unannotated;

public class ServicesFixture : EngineFixture
{
    private readonly Notices _service = new Notices();

    public ServicesFixture()
    {
        Setup.Rule<NotifyOfParcel>();
        Session.DependencyResolver = new SingleResolver(_service);
        Session.Agenda.AddFilter(new ValueFilter());
        Session.ActionInterceptor = new CatchingInterceptor();
    }

    [Fact]
    public void Fire_ServiceResolved_ActionUsesIt()
    {
        Session.Insert(new Parcel { Label = "valid", Value = 1 });

        Session.Fire();

        Assert.Equal(new[] { "valid" }, _service.Calls);
    }

    [Fact]
    public void Fire_FilteredOut_DoesNotResolve()
    {
        Session.Insert(new Parcel { Label = "valid", Value = 0 });

        Session.Fire();

        Verify(x => x.Rule().Fired(Times.Never));
        Assert.Empty(_service.Calls);
    }

    [Fact]
    public void Fire_ActionFails_InterceptorSwallowsIt()
    {
        Session.Insert(new Parcel { Label = null, Value = 1 });

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
        Session.Insert(new Parcel { Label = "valid", Value = 1 });
        Session.Fire();
        Session.Events.RuleFiredEvent -= OnFired;
        Session.Update(Session.Query<Parcel>().Single());
        Session.Fire();

        Assert.Equal(new[] { "Parcel", "Notify" }, calls);
    }

    public interface INotices
    {
        void Notify(string text);
    }

    private class Notices : INotices
    {
        public List<string> Calls { get; } = new List<string>();

        public void Notify(string text) => Calls.Add(text ?? throw new ArgumentNullException(nameof(text)));
    }

    private class SingleResolver : IDependencyResolver
    {
        private readonly object _instance;

        public SingleResolver(object instance) => _instance = instance;

        public object Resolve(IResolutionContext context, Type serviceType) =>
            serviceType.IsInstanceOfType(_instance) ? _instance : null;
    }

    private class ValueFilter : IAgendaFilter
    {
        public bool Accept(AgendaContext context, Activation activation) =>
            activation.Facts.Select(f => f.Value).OfType<Parcel>().All(f => f.Value > 0);
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

    [Name("Notify")]
    public class NotifyOfParcel : Rule
    {
        public override void Define()
        {
            Parcel fact = null;
            INotices service = null;

            Dependency()
                .Resolve(() => service);
            When()
                .Match(() => fact);
            Then()
                .Do(ctx => service.Notify(fact.Label));
        }
    }
}
