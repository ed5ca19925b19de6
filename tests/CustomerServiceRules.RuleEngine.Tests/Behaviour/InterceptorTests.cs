using CustomerServiceRules.RuleEngine.Extensibility;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Tests.Behaviour;

public class InterceptorTests : EngineTest
{
    [Fact, Trait("Behaviour", "R106")]
    public void Intercept_EachFiring_StandsBetweenItsEventsWithTheFittingActions()
    {
        Run(Several());
        Session.ActionInterceptor = new Interceptor((context, actions) =>
        {
            Say($"{context.Rule.Name} {context.Match.Trigger}: {string.Join("; ", actions.Select(a => $"{a.Trigger} [{string.Join(",", a.Arguments)}]"))}");
            foreach (var action in actions)
                action.Invoke();
        });
        var a = new A("a");
        Session.InsertAll([a, new B("b")]);
        Trace();
        Session.Fire().Should().Be(1);
        Trace().Should().Equal(
            "fire? R(a,b) Created", "R Created: Activated, Reactivated [a(a,0),b]; Activated []", "do a b", "activated", "fire! R(a,b) Created");
        Session.Update(a);
        Trace();
        Session.Fire().Should().Be(1);
        Said().Should().Equal("R Updated: Activated, Reactivated [a(a,0),b]", "do a b");
        Session.Retract(a);
        Fire().Should().Equal("R Removed: Deactivated [b]", "undo b");
    }

    [Fact, Trait("Behaviour", "R106")]
    public void Intercept_RunsNone_TheFiringCounts()
    {
        Run(Several());
        Session.ActionInterceptor = new Interceptor((_, _) => { });
        Session.InsertAll([new A("a"), new B("b")]);
        Session.Fire().Should().Be(1);
        Trace().TakeLast(2).Should().Equal("fire? R(a,b) Created", "fire! R(a,b) Created");
        Session.Agenda.IsEmpty.Should().BeTrue();
    }

    [Fact, Trait("Behaviour", "R106")]
    public void Intercept_ActionThrows_TheExceptionPassesAsItIs()
    {
        Run(Throwing());
        Exception? seen = null;
        Session.ActionInterceptor = new Interceptor((_, actions) =>
        {
            try
            {
                actions.First().Invoke();
            }
            catch (FormatException exception)
            {
                seen = exception;
                throw;
            }
        });
        Session.Insert(new A("a"));
        Session.Invoking(s => s.Fire()).Should().Throw<FormatException>().Which.Should().BeSameAs(seen);
        Trace().Should().Contain("fire? R(a) Created").And.NotContain("fire! R(a) Created");
    }

    [Fact, Trait("Behaviour", "R106"), Trait("Behaviour", "R110")]
    public void Intercept_HandledFailure_ReachesNobody()
    {
        Run(Throwing());
        Session.ActionInterceptor = new Interceptor((_, actions) =>
        {
            foreach (var action in actions)
                action.Invoke();
        });
        List<string> heard = [];
        Session.Events.RhsExpressionFailedEvent += (_, e) => e.IsHandled = true;
        Session.Events.RhsExpressionEvaluatedEvent += (_, e) => heard.Add(e.Exception?.GetType().Name ?? "well");
        Session.Insert(new A("a"));
        Fire().Should().Equal("second");
        heard.Should().Equal("FormatException", "well");
    }

    [Fact, Trait("Behaviour", "R109")]
    public void Intercept_Throws_LeavesFireAsItIs()
    {
        Run(Several());
        Session.ActionInterceptor = new Interceptor((_, _) => throw new TimeoutException());
        Session.InsertAll([new A("a"), new B("b")]);
        Session.Invoking(s => s.Fire()).Should().Throw<TimeoutException>();
    }

    [Fact, Trait("Behaviour", "R42")]
    public void ActionInterceptor_OfTheFactory_IsCopiedWhenTheSessionIsMade()
    {
        var factory = Compile(Several());
        factory.ActionInterceptor.Should().BeNull();
        var interceptor = new Interceptor((_, _) => { });
        factory.ActionInterceptor = interceptor;
        var session = factory.CreateSession();
        factory.ActionInterceptor = null;
        session.ActionInterceptor.Should().BeSameAs(interceptor);
        factory.CreateSession().ActionInterceptor.Should().BeNull();
    }

    private (string, Action<InlineRule>) Several() => Rule("R", rule =>
    {
        A a = null!;
        B b = null!;
        rule.When().Match(() => a).Match(() => b);
        rule.Then().Do(_ => Say($"do {a.N} {b.N}")).Action(_ => Say("activated"), ActionTrigger.Activated).Undo(_ => Say("undo " + b.N));
    });

    private (string, Action<InlineRule>) Throwing() => Rule("R", rule =>
    {
        A a = null!;
        rule.When().Match(() => a);
        rule.Then().Do(_ => Throw(a)).Do(_ => Say("second"));
    });

    private static void Throw(A a) => throw new FormatException(a.N);

    private sealed class Interceptor(Action<IContext, IReadOnlyCollection<IActionInvocation>> intercept) : IActionInterceptor
    {
        public void Intercept(IContext context, IReadOnlyCollection<IActionInvocation> actions) => intercept(context, actions);
    }
}
