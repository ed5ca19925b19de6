using CustomerServiceRules.Engines;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Lifecycles.Running;
using static CustomerServiceRules.Tests.Lifecycles.Lights;

namespace CustomerServiceRules.Tests.Lifecycles;

/// <summary>The engine's own way of sharing a definition and lent machines come to the same, step by step.</summary>
public sealed class SharedMachineTests
{
    private static readonly string[] Guards = ["care.guard.known", "care.guard.paid", "care.guard.has-cause", "care.complaint.cause-is-known"];

    [Fact]
    public void Share_StatesWithinStates_MovesAsLentMachinesDo() => Compare(VisitLifecycle.Instance, VisitState.Planned, VisitState.Done);

    [Fact]
    public void Share_AComplaint_MovesAsLentMachinesDo() => Compare(ComplaintLifecycle.Instance, ComplaintState.Received, ComplaintState.Closed);

    [Fact]
    public void Share_TransitionsOfOneTrigger_MovesAsLentMachinesDo()
    {
        var (known, paid) = (Guard("known"), Guard("paid"));
        Compare(
            Sound((define, triggers) => define.Configure(Light.Red).PermitIf(triggers.Stop, Light.Amber, known).InternalTransitionIf(triggers.Stop, paid, Effect("told")).OnExit(Effect("left"))),
            Light.Red,
            Light.Green);
    }

    private static void Compare<TState, TTrigger>(LifecycleDefinition<Complaint, TState, TTrigger> definition, TState initial, TState final)
        where TState : struct, Enum
        where TTrigger : struct, Enum
    {
        var lent = new PooledMachines<TState, TTrigger, Step<Complaint>>(Configure);
        var shared = Machines.Share<TState, TTrigger, Step<Complaint>>(Configure, initial, [final]);
        foreach (var state in Enum.GetValues<TState>())
        {
            foreach (var trigger in Enum.GetValues<TTrigger>())
            {
                for (var holding = 0; holding < 1 << Guards.Length; holding++)
                {
                    var which = Guards.Where((_, i) => (holding & (1 << i)) != 0).ToList();
                    for (var choice = 0; choice < 2; choice++)
                        Trace(shared.Fire).Should().Be(Trace(lent.Fire), $"{trigger} in {state} with {string.Join(", ", which)}");
                    Trace(shared.Ask).Should().Be(Trace(lent.Ask), $"{trigger} in {state} with {string.Join(", ", which)}");

                    string Trace(Func<TState, TTrigger, Step<Complaint>, MachineMove<TState>> run) => TraceOf(step => run(state, trigger, step), which);
                }
            }
        }

        StateMachine<TState, TTrigger> Configure(Func<TState> accessor, Action<TState> mutator) => definition.Configure(accessor, mutator).Machine;
    }

    private static string TraceOf<TState>(Func<Step<Complaint>, MachineMove<TState>> run, IEnumerable<string> holding)
    {
        var probe = new StepProbe();
        var stepRun = StepRun<Complaint>.ForProbe(probe);
        probe.Begin(holding);
        stepRun.Enter();
        try
        {
            var move = run(new Step<Complaint>(stepRun));
            var to = move.Kind == MoveKind.Accepted ? move.To?.ToString() : string.Join(", ", move.Unmet ?? []);
            return $"{move.Kind} {to}: {string.Join(", ", probe.Met.OfType<Effect>())}";
        }
        catch (InvalidOperationException)
        {
            return "several hold";
        }
        finally
        {
            stepRun.Leave();
        }
    }
}
