using CustomerServiceRules.Engines;
using CustomerServiceRules.Lifecycles.Running;

namespace CustomerServiceRules.Lifecycles.Reading;

/// <summary>
/// Tries a definition out without a case: guards hold as told, choices choose as told, and all of them, like the effects,
/// say who they are. So the engine itself tells where a trigger leads, whatever hierarchies and initial states there are.
/// </summary>
internal sealed class Trial<TCase, TState, TTrigger>
    where TCase : notnull
    where TState : struct, Enum
    where TTrigger : struct, Enum
{
    private readonly StepProbe _probe = new();
    private readonly StepRun<TCase> _run;
    private readonly PooledMachines<TState, TTrigger, Step<TCase>> _machines;

    public Trial(LifecycleDefinition<TCase, TState, TTrigger> definition)
    {
        _run = StepRun<TCase>.ForProbe(_probe);
        _machines = new((accessor, mutator) => definition.Configure(accessor, mutator).Machine);
    }

    /// <summary>The parts met in the latest trial, in order.</summary>
    public IReadOnlyList<ILifecyclePart> Met => _probe.Met;

    /// <summary>Asks the guards, none of which holds.</summary>
    public void Ask(TState state, TTrigger trigger) => Run([], 0, step => _machines.Ask(state, trigger, step));

    /// <summary>Fires with only the given guards holding; null where that leads nowhere.</summary>
    public TState? Fire(TState state, TTrigger trigger, IEnumerable<string> holding, int choice = 0)
    {
        var move = Run(holding, choice, step => _machines.Fire(state, trigger, step));
        return move.Kind == MoveKind.Accepted ? move.To : null;
    }

    private MachineMove<TState> Run(IEnumerable<string> holding, int choice, Func<Step<TCase>, MachineMove<TState>> run)
    {
        _probe.Begin(holding, choice);
        _run.Enter();
        try
        {
            return run(new Step<TCase>(_run));
        }
        finally
        {
            _run.Leave();
        }
    }
}
