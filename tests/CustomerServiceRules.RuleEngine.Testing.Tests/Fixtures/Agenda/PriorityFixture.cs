using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Agenda;

[Trait("Behaviour", "R83")]
public class PriorityFixture : EngineFixture
{
    public PriorityFixture()
    {
        Setup.Rule<Low>();
        Setup.Rule<High>();
        Setup.Rule<Normal>();
        Setup.Rule<OnNotice>();
    }

    [Fact]
    public void Fire_SeveralPriorities_HighestFirst()
    {
        Session.InsertAll(new[] { new Customer("1"), new Customer("2") });
        Session.Fire();
        VerifySequence(x =>
        {
            x.Rule<High>().Fired(Matched.Fact<Customer>(c => c.Name == "1"));
            x.Rule<High>().Fired(Matched.Fact<Customer>(c => c.Name == "2"));
            x.Rule<Normal>().Fired();
            x.Rule<OnNotice>().Fired();
            x.Rule<Normal>().Fired();
            x.Rule<OnNotice>().Fired();
            x.Rule<Low>().Fired();
            x.Rule<Low>().Fired();
        });
    }

    [Fact]
    public void Fire_Verify_CountsRunsInOrder()
    {
        Session.InsertAll(new[] { new Customer("1"), new Customer("2") });
        Session.Fire(2);
        Verify(x =>
        {
            x.Rule<High>().Fired(Times.Twice);
            x.Rule<Low>().Fired(Times.Never);
        });
    }

    [Priority(-5)]
    public class Low : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    [Priority(100)]
    public class High : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class Normal : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer);
            Then().Do(ctx => ctx.Insert(new Notice(customer.Name)));
        }
    }

    [Priority(10)]
    public class OnNotice : Rule
    {
        public override void Define()
        {
            When().Match<Notice>();
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }
}
