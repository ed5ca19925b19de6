using CustomerServiceRules.RuleEngine.Extensibility;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Actions;

[Trait("Behaviour", "R167")]
public class TriggerFixture : EngineFixture
{
    private readonly Customer _ann = new("ann", 1);
    private readonly List<string> _log = new();

    public TriggerFixture()
    {
        Setup.Rule(new SixActions(_log));
    }

    [Fact]
    public void Fire_InsertUpdateLose_RunsTheFittingActions()
    {
        Session.Insert(_ann);
        Fire(1, "do", "activated", "A|D");
        Session.Update(_ann);
        Fire(1, "do", "reactivated");
        _ann.Score = 0;
        Session.Update(_ann);
        Fire(1, "undo", "deactivated", "A|D");
        Verify(x => x.Rule().Fired(Times.Exactly(3)));
    }

    [Fact]
    public void Fire_RetractedBeforeFiring_RunsNothing()
    {
        Session.Insert(_ann);
        Session.Retract(_ann);
        Fire(0);
    }

    [Fact]
    public void Fire_RetractedAndInsertedAgain_RunsBoth()
    {
        Session.Insert(_ann);
        Session.Fire();
        _log.Clear();
        Session.Retract(_ann);
        Session.Insert(_ann);
        Fire(2, "undo", "deactivated", "A|D", "do", "activated", "A|D");
    }

    [Fact]
    [Trait("Behaviour", "R101")]
    public void Fire_UpdatedAndRetracted_RunsOnlyTheDeactivation()
    {
        Session.Insert(_ann);
        Session.Fire();
        _log.Clear();
        Session.Update(_ann);
        Session.Retract(_ann);
        Session.Agenda.IsEmpty.Should().BeFalse();
        Session.Agenda.Peek().Trigger.Should().Be(MatchTrigger.Removed);
        Fire(1, "undo", "deactivated", "A|D");
    }

    [Fact]
    [Trait("Behaviour", "R154")]
    public void Recorder_UndoFiring_IsListedAndLive()
    {
        Session.Insert(_ann);
        Session.Fire();
        Session.Retract(_ann);
        Session.Fire();
        Recorder.GetInvocations().Should().HaveCount(2).And.OnlyContain(m => m.Trigger == MatchTrigger.Removed);
    }

    [Fact]
    [Trait("Behaviour", "R106")]
    public void Interceptor_SeesTheFittingActions()
    {
        var interceptor = new Recording();
        Session.ActionInterceptor = interceptor;
        Session.Insert(_ann);
        Session.Fire().Should().Be(1);
        interceptor.Seen.Should().Equal("Activated, Reactivated ann", "Activated ", "Activated, Deactivated ");
        _log.Should().Equal("do");
    }

    private void Fire(int count, params string[] expected)
    {
        Session.Fire().Should().Be(count);
        _log.Should().Equal(expected);
        _log.Clear();
    }

    private sealed class Recording : IActionInterceptor
    {
        public List<string> Seen { get; } = new();

        public void Intercept(IContext context, IReadOnlyCollection<IActionInvocation> actions)
        {
            Seen.AddRange(actions.Select(a => a.Trigger + " " + string.Join(",", a.Arguments)));
            actions.First().Invoke();
        }
    }

    public class SixActions(List<string> log) : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer, c => c.Score > 0);
            Then()
                .Do(ctx => Write("do", customer))
                .Undo(ctx => Write("undo", customer))
                .Action(ctx => log.Add("activated"), ActionTrigger.Activated)
                .Action(ctx => log.Add("reactivated"), ActionTrigger.Reactivated)
                .Action(ctx => log.Add("deactivated"), ActionTrigger.Deactivated)
                .Action(ctx => log.Add("A|D"), ActionTrigger.Activated | ActionTrigger.Deactivated);
        }

        private void Write(string text, Customer customer) => log.Add(customer.Name == "ann" ? text : "?");
    }
}
