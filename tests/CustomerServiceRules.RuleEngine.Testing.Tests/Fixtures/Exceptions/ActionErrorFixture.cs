using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Exceptions;

[Trait("Behaviour", "R114")]
public class ActionErrorFixture : EngineFixture
{
    private readonly Customer _bad = new("bad");
    private readonly Customer _good = new("good");

    [Fact]
    [Trait("Behaviour", "R108")]
    public void Fire_ActionThrows_IsWrapped()
    {
        Setup.Rule<Failing>();
        Session.Insert(_bad);
        var thrown = Session.Invoking(s => s.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>().Which;
        thrown.RuleName.Should().Be("failing");
        thrown.Expression.Should().Be("(ctx, customer) => FailFor(customer)");
        thrown.InnerException.Should().BeOfType<NotSupportedException>();
        thrown.Message.Should().EndWith(Environment.NewLine + thrown.Expression + Environment.NewLine + "failing");
    }

    [Fact]
    public void Fire_AfterAFailure_GoesOnWithTheRest()
    {
        Setup.Rule<Failing>();
        Session.InsertAll(new[] { _bad, _good });
        Session.Invoking(s => s.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>();
        Session.Query<Order>().Should().BeEmpty("the second action did not run");
        Session.Fire().Should().Be(1);
        Verify(x => x.Rule().Fired(Matched.Fact(_good)));
        Session.Update(_bad);
        Session.Agenda.Peek().Trigger.Should().Be(MatchTrigger.Updated);
    }

    [Fact]
    [Trait("Behaviour", "R110")]
    public void Fire_HandledFailure_RunsTheRemainingActions()
    {
        Setup.Rule<Failing>();
        Session.Events.RhsExpressionFailedEvent += (_, e) => e.IsHandled = true;
        Session.Insert(_bad);
        Session.Fire().Should().Be(1);
        Session.Query<Order>().Should().ContainSingle();
        Verify(x => x.Rule().Fired());
    }

    [Fact]
    public void Fire_LinkedBeforeTheFailure_IsStillPropagated()
    {
        Setup.Rule<YieldsThenFails>();
        Setup.Rule<OnNotice>();
        Session.Insert(_bad);
        Session.Invoking(s => s.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>();
        Session.Query<Notice>().Should().ContainSingle();
        Session.Fire().Should().Be(1);
    }

    [Fact]
    [Trait("Behaviour", "R107")]
    public void Fire_ConditionFailsInsideAnAction_IsWrappedTwice()
    {
        Setup.Rule<InsertsOrder>();
        Setup.Rule<BadOrderCondition>();
        Session.Insert(_good);
        Session.Invoking(s => s.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>()
            .WithInnerException<RuleLhsExpressionEvaluationException>()
            .WithInnerException<DivideByZeroException>();
    }

    [Fact]
    [Trait("Behaviour", "R107")]
    public void Fire_ConditionFailsOnALinkedFact_LeavesUnwrapped()
    {
        Setup.Rule<YieldsOrder>();
        Setup.Rule<BadOrderCondition>();
        Session.Insert(_good);
        Session.Invoking(s => s.Fire()).Should().Throw<RuleLhsExpressionEvaluationException>();
    }

    [Fact]
    [Trait("Behaviour", "R107")]
    public void Insert_FilterThrows_IsAnAgendaException()
    {
        Setup.Rule<BadFilter>();
        var thrown = Session.Invoking(s => s.Insert(_good)).Should().Throw<AgendaExpressionEvaluationException>().Which;
        thrown.RuleName.Should().Be("bad filter");
        thrown.InnerException.Should().BeOfType<DivideByZeroException>();
    }

    [Fact]
    [Trait("Behaviour", "R110")]
    public void Insert_HandledFilterFailure_RejectsUntilItEvaluates()
    {
        Setup.Rule<BadFilter>();
        Session.Events.AgendaExpressionFailedEvent += (_, e) => e.IsHandled = true;
        Session.Insert(_good);
        Session.Fire().Should().Be(0);
        _good.Score = 1;
        Session.Update(_good);
        Session.Fire().Should().Be(1);
    }

    [Fact]
    [Trait("Behaviour", "R109")]
    public void EventHandler_Throws_PassesUnwrapped()
    {
        Setup.Rule<Failing>();
        Session.Events.FactInsertedEvent += (_, _) => throw new InvalidTimeZoneException();
        Session.Invoking(s => s.Insert(_good)).Should().Throw<InvalidTimeZoneException>();
    }

    [Name("failing")]
    public class Failing : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer);
            Then()
                .Do(ctx => FailFor(customer))
                .Do(ctx => ctx.Insert(new Order("o", customer.Name)));
        }

        private static void FailFor(Customer customer)
        {
            if (customer.Name == "bad")
                throw new NotSupportedException();
        }
    }

    public class YieldsThenFails : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer);
            Then()
                .Yield(ctx => new Notice(customer.Name))
                .Do(ctx => Throw());
        }

        private static void Throw() => throw new NotSupportedException();
    }

    public class OnNotice : Rule
    {
        public override void Define()
        {
            When().Match<Notice>();
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class InsertsOrder : Rule
    {
        public override void Define()
        {
            When().Match<Customer>();
            Then().Do(ctx => ctx.Insert(new Order("o", "x", 0)));
        }
    }

    public class YieldsOrder : Rule
    {
        public override void Define()
        {
            When().Match<Customer>();
            Then().Yield(ctx => new Order("o", "x", 0));
        }
    }

    public class BadOrderCondition : Rule
    {
        public override void Define()
        {
            When().Match<Order>(o => 10 / o.Amount > 1);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    [Name("bad filter")]
    public class BadFilter : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer);
            Filter().Where(() => 10 / customer.Score > 0);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }
}
