using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Agenda;

[Trait("Behaviour", "R88")]
public class RepeatabilityFixture : EngineFixture
{
    private readonly Customer _ann = new("ann", 1);

    [Fact]
    public void Update_Repeatable_FiresAgain()
    {
        Setup.Rule<Again>();
        Session.Insert(_ann);
        Session.Fire();
        Session.Update(_ann);
        Session.Fire();
        Verify(x => x.Rule().Fired(Times.Twice, Matched.Fact(_ann)));
    }

    [Fact]
    public void Update_NonRepeatable_DoesNotFireAgain()
    {
        Setup.Rule<OnlyOnce>();
        Session.Insert(_ann);
        Session.Fire();
        var triggers = new List<MatchTrigger>();
        Session.Events.ActivationUpdatedEvent += (_, e) => triggers.Add(e.Match.Trigger);
        Session.Update(_ann);
        Session.Fire();
        Verify(x => x.Rule().Fired(Times.Once));
        triggers.Should().Equal(MatchTrigger.Created);
    }

    [Fact]
    public void Update_MatchLostAndFound_FiresAgain()
    {
        Setup.Rule<OnlyOnce>();
        Session.Insert(_ann);
        Session.Fire();
        _ann.Score = 0;
        Session.Update(_ann);
        _ann.Score = 1;
        Session.Update(_ann);
        Session.Fire();
        Verify(x => x.Rule().Fired(Times.Twice));
    }

    [Fact]
    public void Fire_RejectedByAFilterAtFirst_FiresOnceLater()
    {
        Setup.Rule<OnlyOnceFiltered>();
        _ann.Region = null;
        Session.Insert(_ann);
        Session.Fire().Should().Be(0);
        _ann.Region = "west";
        Session.Update(_ann);
        Session.Fire().Should().Be(1);
        Session.Update(_ann);
        Session.Fire().Should().Be(0);
    }

    [Fact]
    public void Retract_NonRepeatableWithUndo_UndoRuns()
    {
        Setup.Rule<OnceWithUndo>();
        Session.Insert(_ann);
        Session.Fire();
        Session.Retract(_ann);
        Session.Fire().Should().Be(1);
        OnceWithUndo.Log.Should().Equal("do ann", "undo ann");
    }

    [Fact]
    [Trait("Behaviour", "R89")]
    public void Fire_ActionUpdatesItsOwnFact_RunsUntilTheConditionFails()
    {
        Setup.Rule<Counting>();
        _ann.Score = 0;
        Session.Insert(_ann);
        Session.Fire().Should().Be(3);
        _ann.Score.Should().Be(3);
    }

    public class Again : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer, c => c.Score > 0);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    [Repeatability(RuleRepeatability.NonRepeatable)]
    public class OnlyOnce : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer, c => c.Score > 0);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    [Repeatability(RuleRepeatability.NonRepeatable)]
    public class OnlyOnceFiltered : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer);
            Filter().Where(() => customer.Region != null);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    [Repeatability(RuleRepeatability.NonRepeatable)]
    public class OnceWithUndo : Rule
    {
        public static List<string> Log { get; } = new();

        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer);
            Then()
                .Do(ctx => Log.Add("do " + customer.Name))
                .Undo(ctx => Log.Add("undo " + customer.Name));
        }
    }

    public class Counting : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer, c => c.Score < 3);
            Then().Do(ctx => ctx.Update(customer, Increment));
        }

        private static void Increment(Customer customer) => customer.Score++;
    }
}
