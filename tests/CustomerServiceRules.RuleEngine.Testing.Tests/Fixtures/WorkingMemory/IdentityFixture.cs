using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.WorkingMemory;

public class IdentityFixture : EngineFixture
{
    public IdentityFixture()
    {
        Setup.Rule<AccountRule>();
        Setup.Rule<TicketRule>();
        Setup.Rule<ObjectRule>();
    }

    [Fact]
    [Trait("Behaviour", "R28")]
    public void Insert_EqualRecord_IsTheSameFact()
    {
        Session.Insert(new Ticket("t", 1));
        Session.TryInsert(new Ticket("t", 1)).Should().BeFalse();
        Session.TryInsert(new Ticket("t", 2)).Should().BeTrue();
        Session.Fire();
        Verify(x =>
        {
            x.Rule<TicketRule>().Fired(Times.Once, Matched.Fact(new Ticket("t", 1)));
            x.Rule<ObjectRule>().Fired();
            x.Rule<TicketRule>().Fired(Times.Once, Matched.Fact<Ticket>(t => t.Level == 2));
            x.Rule<ObjectRule>().Fired();
        });
    }

    [Fact]
    [Trait("Behaviour", "R28")]
    public void Insert_EqualValuesOfTwoTypes_AreTwoFacts()
    {
        Session.Insert(5);
        Session.Insert(5L);
        Session.TryInsert(5).Should().BeFalse();
        Session.Fire().Should().Be(2);
    }

    [Fact]
    [Trait("Behaviour", "R28")]
    public void Insert_PlainClasses_DifferByReference()
    {
        Session.Insert(new Customer("ann"));
        Session.TryInsert(new Customer("ann")).Should().BeTrue();
    }

    [Fact]
    [Trait("Behaviour", "R30")]
    public void Insert_StringsAndStructs_CompareByValue()
    {
        Session.InsertAll(new object[] { "text", new DateTime(2026, 1, 1), new KeyValuePair<string, int>("k", 1) });
        Session.TryInsert(new string("text".ToCharArray())).Should().BeFalse();
        Session.TryInsert(new DateTime(2026, 1, 1)).Should().BeFalse();
        Session.TryInsert(new KeyValuePair<string, int>("k", 2)).Should().BeTrue();
    }

    [Fact]
    [Trait("Behaviour", "R36")]
    public void Update_AnotherInstanceOfTheSameIdentity_ReplacesIt()
    {
        Session.Insert(new Account("a", 10));
        var replacement = new Account("a", 20);
        Session.Update(replacement);
        Session.Query<Account>().Single().Should().BeSameAs(replacement);
        Session.Fire();
        Verify(x =>
        {
            x.Rule<AccountRule>().Fired(Matched.Fact<Account>(a => a.Balance == 20));
            x.Rule<ObjectRule>().Fired();
        });
    }

    [Fact]
    [Trait("Behaviour", "R36")]
    public void Update_EqualRecordAfterFiring_UpdatesTheActivation()
    {
        var trace = new EventTrace(Session.Events, Show);
        Session.Insert(new Account("a", 10));
        Session.Fire();
        trace.Take();
        Session.Update(new Account("a", 30));
        trace.Take().Should().Be("upd? a:30; A~ account(a:30) Updated; A~ object(a:30) Updated; upd! a:30");
    }

    [Fact]
    [Trait("Behaviour", "R31")]
    public void Update_IdentityChanged_IsNotFound()
    {
        var account = new Account("a", 10);
        Session.Insert(account);
        account.Id = "b";
        Session.Invoking(s => s.Update(account)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Retract_ByAnEqualInstance_RemovesTheStoredOne()
    {
        Session.Insert(new Account("a", 10));
        Session.Retract(new Account("a", 99));
        Session.Query<Account>().Should().BeEmpty();
        Session.Fire().Should().Be(0);
    }

    [Fact]
    [Trait("Behaviour", "R35")]
    public void TryUpdateAll_OneUnknown_ChangesNothing()
    {
        Session.Insert(new Account("a", 1));
        var result = Session.TryUpdateAll(new object[] { new Account("a", 2), new Account("unknown", 3) });
        result.FailedCount.Should().Be(1);
        Session.Query<Account>().Single().Balance.Should().Be(1);
    }

    [Name("account")]
    public class AccountRule : Rule
    {
        public override void Define()
        {
            Account account = null!;
            When().Match(() => account, a => a.Balance > 0);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    [Name("ticket")]
    public class TicketRule : Rule
    {
        public override void Define()
        {
            Ticket ticket = null!;
            When().Match(() => ticket);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    [Name("object")]
    public class ObjectRule : Rule
    {
        public override void Define()
        {
            object anything = null!;
            When().Match(() => anything);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }
}
