using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Testing.Tests;

public class RecorderTests : KitTest
{
    private IEnumerable<string> Recorded => Recorder.GetInvocations().Select(match => $"{match.Rule.Name} {match.Facts.Single().Value}");

    [Fact, Trait("Behaviour", "R154")]
    public void GetInvocations_ListsMatchesInTheOrderOfFiring()
    {
        Setup.Rule(new OnAFrom("low", 1));
        Setup.Rule<OnHighA>();
        Recorder.GetInvocations().Should().BeEmpty();

        InsertAndFire(new A("1", 5), new A("2", 50));

        Recorded.Should().Equal("low a(1)", "high a(2)", "low a(2)");
    }

    [Fact, Trait("Behaviour", "R154")]
    public void GetInvocations_ListsUndoFiringsAndIsLive()
    {
        Setup.Rule<OnHighA>();
        var a = new A("1", 50);
        InsertAndFire(a);
        var created = Recorder.GetInvocations().Single();
        created.Trigger.Should().Be(MatchTrigger.Created);

        Session.Retract(a);
        Session.Fire().Should().Be(1);

        Recorder.GetInvocations().Should().HaveCount(2).And.OnlyContain(match => ReferenceEquals(match, created));
        created.Trigger.Should().Be(MatchTrigger.Removed);
        FailureOf(s => s.Rule().Fired(Times.Twice)).Should().BeNull();
    }

    [Fact, Trait("Behaviour", "R154")]
    public void GetInvocations_KeptByTheTest_DoesNotGrow()
    {
        Setup.Rule(new OnAFrom("R", 1));
        InsertAndFire(new A("1", 1));
        var kept = Recorder.GetInvocations();

        InsertAndFire(new A("2", 1));
        kept.Should().ContainSingle();
        Recorder.Clear();
        kept.Should().ContainSingle();
    }

    [Fact, Trait("Behaviour", "R154")]
    public void Clear_ForgetsAndGoesOnRecording()
    {
        Setup.Rule(new OnAFrom("R", 1));
        InsertAndFire(new A("1", 1));

        Recorder.Clear();
        Recorder.GetInvocations().Should().BeEmpty();
        InsertAndFire(new A("2", 1));

        Recorded.Should().Equal("R a(2)");
        FailureOf(s => s.Rule().Fired(Times.Once)).Should().BeNull();
    }

    [Fact, Trait("Behaviour", "R154")]
    public void Pause_RecordsNothingUntilResumed()
    {
        Setup.Rule(new OnAFrom("R", 1));
        InsertAndFire(new A("1", 1));

        Recorder.Pause();
        InsertAndFire(new A("2", 1), new A("3", 1));
        Recorded.Should().Equal("R a(1)");
        Recorder.Resume();
        InsertAndFire(new A("4", 1));

        Recorded.Should().Equal("R a(1)", "R a(4)");
    }

    [Fact, Trait("Behaviour", "R154")]
    public void Recorder_PausedBeforeTheFirstFact_RecordsNothing()
    {
        Setup.Rule<OnA>();
        Recorder.Pause();

        InsertAndFire(new A("1", 1));

        FailureOf(s => s.Rule().Fired(Times.Never)).Should().BeNull();
    }
}
