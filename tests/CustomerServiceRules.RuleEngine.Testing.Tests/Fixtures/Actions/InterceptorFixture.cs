using CustomerServiceRules.RuleEngine.Extensibility;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Actions;

[Trait("Behaviour", "R106")]
public class InterceptorFixture : EngineFixture
{
    public InterceptorFixture()
    {
        Setup.Rule<TwoFacts>();
        Session.InsertAll(new object[] { new Customer("ann"), new Order("o", "ann") });
    }

    [Fact]
    public void Fire_InterceptorRunsNothing_StillCounts()
    {
        Session.ActionInterceptor = new DelegateInterceptor((_, _) => { });
        Session.Fire().Should().Be(1);
        Verify(x => x.Rule().Fired());
        Session.Query<Notice>().Should().BeEmpty();
    }

    [Fact]
    public void Intercept_IsCalledBetweenFiringAndFired()
    {
        var trace = new EventTrace(Session.Events, Show);
        Session.ActionInterceptor = new DelegateInterceptor((context, _) => trace.Add("intercept " + context.Rule.Name));
        Session.Fire();
        trace.Take().Should().Be("fire? two(ann,o) Created; intercept two; fire! two(ann,o) Created");
    }

    [Fact]
    public void Arguments_AreTheVariablesTheActionUses()
    {
        Session.ActionInterceptor = new DelegateInterceptor((_, actions) =>
        {
            foreach (var action in actions)
            {
                Log.Add(string.Join(",", action.Arguments.Select(Show)));
                action.Invoke();
            }
        });
        Session.Fire();
        Log.Should().Equal("o", "ann,o", "");
        Session.Query<Notice>().Select(n => n.Text).Should().Equal("o", "ann o");
    }

    [Fact]
    public void Invoke_ActionThrows_PassesAsItIs()
    {
        Session.ActionInterceptor = new DelegateInterceptor((_, actions) =>
        {
            foreach (var action in actions)
                action.Invoke();
        });
        var order = Session.Query<Order>().Single();
        order.Customer = null!;
        Session.Update(order);
        Session.Invoking(s => s.Fire()).Should().Throw<NotSupportedException>().WithMessage("no customer");
    }

    [Fact]
    public void Intercept_Throws_PassesUnwrapped()
    {
        Session.ActionInterceptor = new DelegateInterceptor((_, _) => throw new InvalidTimeZoneException());
        Session.Invoking(s => s.Fire()).Should().Throw<InvalidTimeZoneException>();
    }

    private sealed class DelegateInterceptor(Action<IContext, IReadOnlyCollection<IActionInvocation>> intercept) : IActionInterceptor
    {
        public void Intercept(IContext context, IReadOnlyCollection<IActionInvocation> actions) => intercept(context, actions);
    }

    [Name("two")]
    public class TwoFacts : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            Order order = null!;
            When().Match(() => customer).Match(() => order);
            Then()
                .Do(ctx => Tell(ctx, order))
                .Do(ctx => ctx.Insert(new Notice(customer.Name + " " + order.Id)))
                .Do(ctx => ctx.GetLinkedKeys());
        }

        private static void Tell(IContext context, Order order)
        {
            if (order.Customer == null)
                throw new NotSupportedException("no customer");
            context.Insert(new Notice(order.Id));
        }
    }
}
