using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Lifecycles;
using static CustomerServiceRules.Tests.Lifecycles.Lights;

namespace CustomerServiceRules.Tests.Lifecycles;

/// <summary>A broken part is an exception that names it; the record is untouched and the next firing works.</summary>
public sealed class FaultTests
{
    private static readonly InvalidOperationException Thrown = new("the service is down");

    private static bool _broken;

    [Fact]
    public void Fire_WithABrokenGuard_NamesGuardAndClauses() =>
        Faulty((define, triggers) => define.Configure(Light.Red).PermitIf(triggers.Stop, Light.Green, Guard("broken", _ => !Broken())))
            .Should().BeEquivalentTo(new { Lifecycle = "care.adhoc", CaseId = "C1", State = "Red", Trigger = "Stop", Part = "care.guard.broken", Clauses = new[] { "CARE-2" }, InnerException = Thrown });

    [Fact]
    public void Fire_WithABrokenEffect_NamesEffectAndClauses() =>
        Faulty((define, triggers) => define.Configure(Light.Red).Permit(triggers.Stop, Light.Green).OnExit(Effect("told")).OnExit(Effect("broken", _ => Broken())))
            .Should().BeEquivalentTo(new { Part = "care.effect.broken", Clauses = new[] { "CARE-2" } });

    [Fact]
    public void Fire_WithABrokenChoice_NamesTheChoice() =>
        Faulty((define, triggers) => define.Configure(Light.Red).PermitDynamic(triggers.Stop, Chosen(_ => Broken() ? Light.Amber : Light.Green)))
            .Should().BeEquivalentTo(new { Part = "care.choice", Clauses = new[] { "CARE-3" } });

    [Fact]
    public void Fire_WithAChoiceOfAStateThatItDoesNotName_NamesTheChoice() =>
        Faulty((define, triggers) => define.Configure(Light.Red).PermitDynamic(triggers.Stop, Chosen(_ => _broken ? Light.Red : Light.Green)))
            .Message.Should().Be("care.adhoc: Stop in Red failed for C1 at care.choice (CARE-3): Found the choice care.choice of Red, expected one of Amber, Green.");

    [Fact]
    public void Fire_WithTwoTransitionsThatHold_IsAFaultOfTheTrigger() =>
        Faulty((define, triggers) => define.Configure(Light.Red)
                .PermitIf(triggers.Stop, Light.Amber, Guard("broken", _ => _broken)).PermitIf(triggers.Stop, Light.Green, Guard("sound")))
            .Should().BeEquivalentTo(new { Part = (string?)null, Trigger = "Stop", Clauses = new[] { "CARE-1" } });

    [Fact]
    public void Fire_WithABrokenTextOfAGuard_NamesTheGuard() =>
        Faulty((define, triggers) => define.Configure(Light.Red).PermitIf(
                triggers.Stop, Light.Green, new Guard<Complaint>("care.mute", Text, _ => !_broken, "CARE-2") { Actual = _ => Broken().ToString() }))
            .Part.Should().Be("care.mute");

    [Fact]
    public void Due_WithABrokenDeadline_NamesTheDeadline()
    {
        var (lifecycle, record) = Begun(Overdue(timing => Broken() ? null : timing.EnteredAt));
        Broken(() => lifecycle.Due(record, Case, CareModule.Monday)).Should().BeEquivalentTo(new { Part = "care.overdue", Trigger = "Finish", Clauses = new[] { "CARE-4" } });
        Broken(() => lifecycle.Fire(record, RenamedTrigger.Finish, Case, Role.Clock, CareModule.Monday)).Part.Should().Be("care.overdue");
        lifecycle.Due(record, Case, CareModule.Monday).Should().ContainSingle();
        lifecycle.Fire(record, RenamedTrigger.Finish, Case, Role.Clock, CareModule.Monday).IsAccepted.Should().BeTrue();
    }

    [Fact]
    public void Fire_WithAGuardThatFiresABrokenLifecycle_NamesTheGuardThatTheHostFired()
    {
        var (inner, innerRecord) = Begun(Sound((define, triggers) => define.Configure(Light.Red).PermitIf(triggers.Stop, Light.Green, Guard("inner", _ => !Broken()))));

        Faulty((define, triggers) => define.Configure(Light.Red).PermitIf(
                triggers.Stop, Light.Green, Guard("outer", _ => inner.Fire(innerRecord, Push.Stop, Case, Anyone, CareModule.Monday).IsAccepted)))
            .Should().BeEquivalentTo(new { Part = "care.guard.outer", InnerException = new { Part = "care.guard.inner" } });
    }

    [Fact]
    public void Step_KeptBeyondTheFiring_IsOver()
    {
        Step<Complaint> kept = default;
        var (lifecycle, record) = Begun(Sound((define, triggers) => define.Configure(Light.Red).PermitIf(triggers.Stop, Light.Green, Guard("kept", step =>
        {
            kept = step;
            return true;
        }))));
        lifecycle.Fire(record, Push.Stop, Case, Anyone, CareModule.Monday).IsAccepted.Should().BeTrue();

        var asking = () => kept.Case;

        asking.Should().Throw<InvalidOperationException>().WithMessage("Found a step that is over*");
        ((Func<DateTimeOffset>)(() => default(Step<Complaint>).AsOf)).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Fire_InsideAGuard_IsAFiringOfItsOwn()
    {
        var (inner, innerRecord) = Begun(Sound());
        var seen = new List<string>();
        var (outer, record) = Begun(Sound((define, triggers) => define.Configure(Light.Red).PermitIf(triggers.Stop, Light.Green, Guard("asks", step =>
        {
            seen.Add(((Accepted)inner.Fire(innerRecord, Push.Go, new Complaint("inner"), Anyone, CareModule.Monday)).To);
            seen.Add(step.Case.Customer);
            return true;
        })).OnExit(Effect("told", step => step.Case.Customer))));

        var accepted = (Accepted)outer.Fire(record, Push.Stop, Case, Anyone, CareModule.Monday);

        seen.Should().Equal("Amber", "K1");
        accepted.Effects.Should().ContainSingle().Which.Content.Should().Be("K1");
    }

    private static Choice<Complaint, Light> Chosen(Func<Step<Complaint>, Light> select) => new("care.choice", Text, select, [Light.Amber, Light.Green], "CARE-3");

    private static AdHocLifecycle<RenamedState, RenamedTrigger> Overdue(Func<Timing<Complaint>, DateTimeOffset?> instant) => new(define =>
    {
        define.State(RenamedState.Open, Text, "CARE-1").State(RenamedState.Done, Text, "CARE-1").Initial(RenamedState.Open).Final(RenamedState.Done);
        var finish = define.Trigger(RenamedTrigger.Finish, Text, [Role.Clock], "CARE-1");
        define.Configure(RenamedState.Open).Permit(finish, RenamedState.Done);
        define.Due(RenamedState.Open, finish, "care.overdue", Text, instant, "CARE-4");
    });

    private static LifecycleFaultException Faulty(Action<LifecycleBuilder<Complaint, Light, Push>, Triggers> more)
    {
        var (lifecycle, record) = Begun(Sound(more));
        var before = record.ToJson();

        var fault = Broken(() => lifecycle.Fire(record, Push.Stop, Case, Anyone, CareModule.Monday));

        record.ToJson().Should().Be(before);
        lifecycle.Fire(record, Push.Stop, Case, Anyone, CareModule.Monday).Should().BeOfType<Accepted>("the next firing works").Which.To.Should().Be("Green");
        return fault;
    }

    private static LifecycleFaultException Broken(Action action)
    {
        _broken = true;
        try
        {
            return action.Should().Throw<LifecycleFaultException>().Which;
        }
        finally
        {
            _broken = false;
        }
    }

    private static bool Broken() => _broken ? throw Thrown : false;

    private static (Lifecycle<Complaint, TState, TTrigger>, LifecycleRecord) Begun<TState, TTrigger>(LifecycleDefinition<Complaint, TState, TTrigger> definition)
        where TState : struct, Enum
        where TTrigger : struct, Enum
    {
        var lifecycle = Rulebook.Compose(new CareModule(definition)).Lifecycle(definition);
        return (lifecycle, lifecycle.Start("C1", CareModule.Monday));
    }
}
