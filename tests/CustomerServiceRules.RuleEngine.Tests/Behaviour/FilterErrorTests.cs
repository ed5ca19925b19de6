using CustomerServiceRules.RuleEngine.Diagnostics;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Tests.Behaviour;

public class FilterErrorTests : EngineTest
{
    [Fact, Trait("Behaviour", "R107"), Trait("Behaviour", "R108")]
    public void Insert_FailingFilter_ThrowsTheAgendaException()
    {
        Run(Failing(f => f.Where));
        var thrown = Session.Invoking(s => s.Insert(new A("a", -1))).Should().Throw<AgendaExpressionEvaluationException>().Which;
        thrown.RuleName.Should().Be("R");
        thrown.Expression.Should().Be("a => Positive(a)");
        thrown.InnerException.Should().BeOfType<FormatException>();
        thrown.Message.Split(Environment.NewLine)[1..].Should().Equal("a => Positive(a)", "R");
        thrown.Should().BeAssignableTo<RuleExecutionException>();
        Session.Agenda.IsEmpty.Should().BeTrue();
    }

    [Fact, Trait("Behaviour", "R107")]
    public void Fire_ActionWhoseChangeFailsAFilter_ThrowsTheActionException()
    {
        Run(
            Failing(f => f.Where),
            Rule("inserts", rule =>
            {
                rule.When().Match<B>();
                rule.Then().Do(c => c.Insert(new A("a", -1)));
            }));
        Session.Insert(new B());
        Session.Invoking(s => s.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>()
            .WithInnerException<AgendaExpressionEvaluationException>();
    }

    [Fact, Trait("Behaviour", "R107")]
    public void Fire_LinkedFactThatFailsAFilter_ThrowsItUnwrapped()
    {
        Run(
            Failing(f => f.Where),
            Rule("yields", rule =>
            {
                rule.When().Match<B>();
                rule.Then().Yield(_ => new A("a", -1));
            }));
        Session.Insert(new B());
        Session.Invoking(s => s.Fire()).Should().ThrowExactly<AgendaExpressionEvaluationException>();
    }

    [Fact, Trait("Behaviour", "R107"), Trait("Behaviour", "R113")]
    public void Update_AfterAnUnhandledFailure_QueuesTheMatch()
    {
        Run(Failing(f => f.Where));
        var fact = new A("a", -1);
        Session.Invoking(s => s.Insert(fact)).Should().Throw<AgendaExpressionEvaluationException>();
        Session.Query<A>().Should().Equal(fact);
        fact.V = 1;
        Session.Update(fact);
        Session.Fire().Should().Be(1);
        fact.V = -1;
        Session.Invoking(s => s.Update(fact)).Should().Throw<AgendaExpressionEvaluationException>();
    }

    [Theory, Trait("Behaviour", "R110"), Trait("Behaviour", "R112")]
    [InlineData(true)]
    [InlineData(false)]
    public void HandledFailure_OfAFilter_RejectsUntilItEvaluatesWell(bool isPredicate)
    {
        Run(Failing(f => isPredicate ? f.Where : p => f.OnChange(p.Select(AsKey).ToArray())));
        List<string> heard = [];
        Session.Events.AgendaExpressionFailedEvent += (_, e) =>
        {
            heard.Add($"failed {e.Exception!.GetType().Name} {string.Join(",", e.Arguments)} {e.Rule.Name} {e.Match.Trigger}");
            e.IsHandled = true;
        };
        Session.Events.AgendaExpressionEvaluatedEvent += (_, e) => heard.Add($"evaluated {e.Result ?? "null"} {e.Exception?.GetType().Name}");
        var fact = new A("a", -1);
        Session.Insert(fact);
        heard.Should().Equal("failed FormatException a(a,-1) R Created", "evaluated null FormatException");
        Activations().Should().Equal("A+ R(a) Created");
        Session.Fire().Should().Be(0);

        fact.V = 1;
        Session.Update(fact);
        Session.Fire().Should().Be(1);
    }

    [Fact, Trait("Behaviour", "R110")]
    public void HandledFailure_OfAWaitingActivation_TakesItOff()
    {
        Run(Failing(f => f.Where));
        Session.Events.AgendaExpressionFailedEvent += (_, e) => ((IRecoverableError)e).IsHandled = true;
        var fact = new A("a", 1);
        Session.Insert(fact);
        fact.V = -1;
        Session.Update(fact);
        Session.Agenda.IsEmpty.Should().BeTrue();
    }

    [Fact, Trait("Behaviour", "R130")]
    public void AgendaExpressionEvaluated_EachFilterExpression_TellsOfMatchRuleAndFacts()
    {
        A a = null!;
        var factory = Compile(Rule("R", rule =>
        {
            rule.When().Match(() => a);
            rule.Filter().Where(() => a.V > 0).OnChange(() => a.N, () => a.V);
            rule.ThenNothing();
        }));
        List<string> heard = [];
        void Listen(string who, object? sender, AgendaExpressionEventArgs e) => heard.Add(
            $"{who} {e.Expression} {string.Join(",", e.Arguments)} = {e.Result} "
            + $"{e.Rule.Name} {e.Facts.Single().Value} {e.Match.Rule.Name} {e.Exception == null} {sender is ISession}");
        factory.Events.AgendaExpressionEvaluatedEvent += (sender, e) => Listen("factory", sender, e);
        var session = factory.CreateSession();
        session.Events.AgendaExpressionEvaluatedEvent += (sender, e) => Listen("session", sender, e);
        session.Insert(new A("n", 1));

        var told = "R a(n,1) R True True";
        heard.Should().Equal(
            $"session a => (a.V > 0) a(n,1) = True {told}",
            $"factory a => (a.V > 0) a(n,1) = True {told}",
            $"session a => a.N a(n,1) = n {told}",
            $"factory a => a.N a(n,1) = n {told}",
            $"session a => Convert(a.V, Object) a(n,1) = 1 {told}",
            $"factory a => Convert(a.V, Object) a(n,1) = 1 {told}");
        heard.Clear();
        session.Fire().Should().Be(1);
        heard.Should().BeEmpty("filters are judged when a match is created or updated");
    }

    private static bool Positive(A a) => a.V >= 0 ? true : throw new FormatException(a.N);

    private static System.Linq.Expressions.Expression<Func<object?>> AsKey(System.Linq.Expressions.Expression<Func<bool>> predicate) =>
        System.Linq.Expressions.Expression.Lambda<Func<object?>>(System.Linq.Expressions.Expression.Convert(predicate.Body, typeof(object)));

    private delegate IFilterExpression Adding(params System.Linq.Expressions.Expression<Func<bool>>[] predicates);

    private static (string, Action<InlineRule>) Failing(Func<IFilterExpression, Adding> adding) => Rule("R", rule =>
    {
        A a = null!;
        rule.When().Match(() => a);
        adding(rule.Filter())(() => Positive(a));
        rule.ThenNothing();
    });
}
