using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Mixed;

/// <summary>Several rules that work on one another's conclusions in one session, with updates from inside and outside.</summary>
public class SettlementScenarioFixture : EngineFixture
{
    private readonly Account _rich = new("rich", 100);
    private readonly Account _poor = new("poor", 0);

    public SettlementScenarioFixture()
    {
        Setup.Rule<MoveOne>();
        Setup.Rule<Balanced>();
        Setup.Rule<CountsMoves>();
    }

    [Fact]
    public void Balances_move_until_they_are_even()
    {
        Session.InsertAll(new[] { _rich, _poor });
        Session.Fire();
        _rich.Balance.Should().Be(50);
        _poor.Balance.Should().Be(50);
        Session.Query<Notice>().Select(n => n.Text).Should().Equal("balanced");
    }

    [Fact]
    public void A_maximum_stops_the_settlement_midway()
    {
        Session.InsertAll(new[] { _rich, _poor });
        Session.Fire(10).Should().Be(10);
        _rich.Balance.Should().Be(90);
        Session.Query<Notice>().Should().BeEmpty();
    }

    [Fact]
    public void Cancelling_from_an_action_stops_after_that_firing()
    {
        using var source = new CancellationTokenSource();
        Session.Events.RuleFiredEvent += (_, e) =>
        {
            if (_poor.Balance == 5)
                source.Cancel();
        };
        Session.InsertAll(new[] { _rich, _poor });
        Session.Fire(source.Token).Should().Be(5);
        Session.Fire();
        _poor.Balance.Should().Be(50);
    }

    [Fact]
    public void An_unbalancing_replacement_takes_the_notice_away_and_settles_again()
    {
        Session.InsertAll(new[] { _rich, _poor });
        Session.Fire();
        Session.Update(new Account("rich", 60));
        Session.Query<Notice>().Should().BeEmpty();
        Session.Fire();
        Session.Query<Account>().Select(a => a.Balance).Should().Equal(55, 55);
        Session.Query<Notice>().Should().ContainSingle();
    }

    [Priority(1)]
    public class MoveOne : Rule
    {
        public override void Define()
        {
            Account from = null!, to = null!;
            When()
                .Match(() => from)
                .Match(() => to, a => a.Balance + 1 < from.Balance);
            Then().Do(ctx => Move(ctx, from, to));
        }

        private static void Move(IContext context, Account from, Account to)
        {
            from.Balance--;
            to.Balance++;
            context.UpdateAll(new[] { from, to });
        }
    }

    public class Balanced : Rule
    {
        public override void Define()
        {
            When()
                .Exists<Account>()
                .Query(() => Accounts, q => q.Match<Account>().GroupBy(a => a.Balance).Collect())
                .Having(() => Accounts.Count() == 1);
            Then().Yield(ctx => new Notice("balanced"));
        }

        private IEnumerable<IGrouping<int, Account>> Accounts { get; set; } = null!;
    }

    [Priority(-1), Repeatability(RuleRepeatability.NonRepeatable)]
    public class CountsMoves : Rule
    {
        public override void Define()
        {
            Account account = null!;
            When().Match(() => account, a => a.Balance > 0);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }
}
