using CustomerServiceRules.RuleEngine.Diagnostics;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Exceptions;

[Trait("Behaviour", "R107")]
public class ConditionErrorFixture : EngineFixture
{
    [Fact]
    public void Insert_ConditionThrows_IsWrapped()
    {
        Setup.Rule<BadCondition>();
        var thrown = Session.Invoking(s => s.Insert(new Customer(null!))).Should().Throw<RuleLhsExpressionEvaluationException>().Which;
        thrown.InnerException.Should().BeOfType<NotSupportedException>();
        thrown.Expression.Should().Be("customer => Check(customer)");
        thrown.Message.Should().EndWith(Environment.NewLine + thrown.Expression);
        thrown.Should().BeAssignableTo<RuleExecutionException>();
    }

    [Fact]
    [Trait("Behaviour", "R108")]
    public void Insert_JoinThrows_NamesBothVariables()
    {
        Setup.Rule<BadJoin>();
        Session.Insert(new Customer("ann"));
        Session.Invoking(s => s.Insert(new Order("o", "ann"))).Should().Throw<RuleLhsExpressionEvaluationException>()
            .Which.Expression.Should().Be("(order, customer) => CheckBoth(order, customer)");
    }

    [Fact]
    [Trait("Behaviour", "R108")]
    public void Insert_QueryConditionThrows_CallsTheElementThis()
    {
        Setup.Rule<BadQuery>();
        Session.Invoking(s => s.Insert(new Customer(null!))).Should().Throw<RuleLhsExpressionEvaluationException>()
            .Which.Expression.Should().Be("$this$ => Check($this$)");
    }

    [Fact]
    public void Insert_LetThrows_IsWrapped()
    {
        Setup.Rule<BadLet>();
        Session.Invoking(s => s.Insert(new Customer("ann"))).Should().Throw<RuleLhsExpressionEvaluationException>()
            .Which.InnerException.Should().BeOfType<DivideByZeroException>();
    }

    [Fact]
    [Trait("Behaviour", "R110")]
    public void Insert_HandledCondition_CountsAsFalse()
    {
        Setup.Rule<BadCondition>();
        HandleLhs();
        var broken = new Customer(null!);
        Session.InsertAll(new[] { broken, new Customer("ann") });
        Session.Fire();
        Verify(x => x.Rule().Fired(Matched.Fact<Customer>(c => c.Name == "ann")));
        broken.Name = "bob";
        Session.Update(broken);
        Session.Fire().Should().Be(1);
    }

    [Fact]
    [Trait("Behaviour", "R110")]
    public void Insert_HandledLet_GivesNoMatch()
    {
        Setup.Rule<BadLet>();
        HandleLhs();
        var ann = new Customer("ann");
        Session.Insert(ann);
        Session.Fire().Should().Be(0);
        ann.Score = 5;
        Session.Update(ann);
        Session.Fire();
        Verify(x => x.Rule().Fired(Matched.Fact(20)));
    }

    [Fact]
    [Trait("Behaviour", "R111")]
    public void Update_HandledErrorInAQuery_TakesTheWholeResultAway()
    {
        Setup.Rule<BadKey>();
        HandleLhs();
        var ann = new Customer("ann", 1);
        var zero = new Customer("zero", 0);
        Session.InsertAll(new[] { ann, zero, new Customer("bob", 2) });
        Session.Fire().Should().Be(0);
        zero.Score = 5;
        Session.Update(zero);
        Session.Fire().Should().Be(3);
        ann.Score = 0;
        var deleted = 0;
        Session.Events.ActivationDeletedEvent += (_, _) => deleted++;
        Session.Update(ann);
        deleted.Should().Be(3);
    }

    [Fact]
    [Trait("Behaviour", "R113")]
    public void Insert_Unhandled_FactStaysAndAGoodUpdateMends()
    {
        Setup.Rule<BadCondition>();
        var customer = new Customer(null!);
        Session.Invoking(s => s.Insert(customer)).Should().Throw<RuleLhsExpressionEvaluationException>();
        Session.Query<Customer>().Should().Equal(customer);
        customer.Name = "ann";
        Session.Update(customer);
        Session.Fire().Should().Be(1);
    }

    [Fact]
    [Trait("Behaviour", "R110")]
    public void FailedEvent_IsRaisedBeforeTheExceptionLeaves()
    {
        Setup.Rule<BadCondition>();
        LhsExpressionErrorEventArgs seen = null!;
        Session.Events.LhsExpressionFailedEvent += (_, e) => seen = e;
        var customer = new Customer(null!);
        Session.Invoking(s => s.Insert(customer)).Should().Throw<RuleLhsExpressionEvaluationException>();
        seen.Exception.Should().BeOfType<NotSupportedException>();
        seen.Arguments.Should().Equal(customer);
        seen.Facts.Single().Value.Should().BeSameAs(customer);
        seen.Rules.Should().ContainSingle();
        seen.IsHandled.Should().BeFalse();
    }

    private void HandleLhs() => Session.Events.LhsExpressionFailedEvent += (_, e) => e.IsHandled = true;

    private static bool Check(Customer customer) => customer.Name == null ? throw new NotSupportedException() : true;

    private static bool CheckBoth(Order order, Customer customer) => throw new NotSupportedException(order.Id + customer.Name);

    public class BadCondition : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer, c => Check(c));
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class BadJoin : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            Order order = null!;
            When().Match(() => customer).Match(() => order, o => CheckBoth(o, customer));
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class BadQuery : Rule
    {
        public override void Define()
        {
            IEnumerable<Customer> customers = null!;
            When().Query(() => customers, q => q.Match<Customer>(c => Check(c)).Collect());
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class BadLet : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            int share = 0;
            When().Match(() => customer).Let(() => share, () => 100 / customer.Score);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class BadKey : Rule
    {
        public override void Define()
        {
            IGrouping<int, Customer> group = null!;
            When().Query(() => group, q => q.Match<Customer>().GroupBy(c => 100 / c.Score));
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }
}
