using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Actions;

[Trait("Behaviour", "R103")]
public class ContextFixture : EngineFixture
{
    private IContext _context = null!;

    public ContextFixture()
    {
        Setup.Rule(new Scripted(c => Script(c)));
        Setup.Rule<OnOrder>();
    }

    private Action<IContext> Script { get; set; } = _ => { };

    [Fact]
    public void Context_Members_DescribeTheFiring()
    {
        using var source = new CancellationTokenSource();
        Script = ctx => _context = ctx;
        Session.Insert(new Customer("ann"));
        Session.Fire(source.Token);
        _context.Rule.Name.Should().Be("scripted");
        _context.Match.Rule.Should().BeSameAs(_context.Rule);
        _context.Match.Facts.Single().Value.Should().BeOfType<Customer>();
        _context.CancellationToken.Should().Be(source.Token);
    }

    [Fact]
    public void Insert_InAction_ActivatesImmediately()
    {
        Script = ctx =>
        {
            var created = 0;
            Session.Events.ActivationCreatedEvent += (_, _) => created++;
            ctx.Insert(new Order("o1", "ann"));
            ctx.InsertAll(new[] { new Order("o2", "ann"), new Order("o3", "ann") });
            created.Should().Be(3);
        };
        Session.Insert(new Customer("ann"));
        Session.Fire().Should().Be(4);
    }

    [Fact]
    public void TryForms_InAction_AnswerLikeTheSession()
    {
        var answers = new List<bool>();
        var order = new Order("o1", "ann");
        Script = ctx => answers.AddRange(new[]
        {
            ctx.TryUpdate(order), ctx.TryRetract(order), ctx.TryInsert(order), ctx.TryInsert(order), ctx.TryUpdate(order), ctx.TryRetract(order),
        });
        Session.Insert(new Customer("ann"));
        Session.Fire().Should().Be(1);
        answers.Should().Equal(false, false, true, false, true, true);
    }

    [Fact]
    public void UpdateAllAndRetractAll_InAction_ActOnTheSession()
    {
        var orders = new[] { new Order("o1", "ann"), new Order("o2", "ann") };
        Session.InsertAll(orders);
        Session.Fire();
        Script = ctx =>
        {
            ctx.UpdateAll(orders);
            ctx.RetractAll(orders.Take(1));
        };
        Session.Insert(new Customer("ann"));
        Session.Fire().Should().Be(2, "the customer's rule and the remaining order's");
        Session.Query<Order>().Single().Id.Should().Be("o2");
    }

    [Fact]
    [Trait("Behaviour", "R104")]
    public void Insert_DuplicateInAction_ComesOutAsActionException()
    {
        var order = new Order("o", "ann");
        Session.Insert(order);
        Script = ctx => ctx.Insert(order);
        Session.Insert(new Customer("ann"));
        Session.Invoking(s => s.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>()
            .Which.InnerException.Should().BeOfType<ArgumentException>();
    }

    [Fact]
    [Trait("Behaviour", "R86")]
    public void Retract_OwnFact_LaterActionsStillRunAndSeeRemoved()
    {
        Script = ctx => ctx.Retract(ctx.Match.Facts.Single().Value!);
        Session.Insert(new Customer("ann"));
        Session.Fire().Should().Be(1);
        Log.Should().BeEmpty();
        Scripted.LastTrigger.Should().Be(MatchTrigger.Removed);
    }

    [Fact]
    [Trait("Behaviour", "R87")]
    public void Retract_FactOfAWaitingActivation_DropsIt()
    {
        var order = new Order("o", "ann");
        Script = ctx => ctx.Retract(order);
        Session.Insert(new Customer("ann"));
        Session.Insert(order);
        Session.Fire().Should().Be(1);
        Verify(x => x.Rule<Scripted>().Fired());
    }

    [Name("scripted"), Priority(1)]
    public class Scripted(Action<IContext> script) : Rule
    {
        public static MatchTrigger LastTrigger { get; private set; }

        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer);
            Then()
                .Do(ctx => script(ctx))
                .Do(ctx => Remember(ctx, customer));
        }

        private static void Remember(IContext context, Customer customer) => LastTrigger = context.Match.Trigger;
    }

    public class OnOrder : Rule
    {
        public override void Define()
        {
            When().Match<Order>();
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }
}
