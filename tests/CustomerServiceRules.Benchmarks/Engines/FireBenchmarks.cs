using BenchmarkDotNet.Attributes;
#if !ENGINES_NUGET
using CustomerServiceRules.StateMachines.Definitions;
#endif

namespace CustomerServiceRules.Benchmarks.Engines;

/// <summary>1,000 firings of one sequence: by a switch, by a machine with outside storage, by a definition that cases share.</summary>
[Config(typeof(ManyTimes))]
public class FireBenchmarks
{
    private const int Firings = 1_000;

    private readonly EightTrigger[] _triggers = EightStates.Sequence(Firings);
    private EightState _state;
    private StateMachine<EightState, EightTrigger> _machine = null!;
#if !ENGINES_NUGET
    private StateMachineDefinition<EightState, EightTrigger, int> _definition = null!;
#endif

    [GlobalSetup]
    public void Prepare()
    {
        _machine = new StateMachine<EightState, EightTrigger>(() => _state, state => _state = state);
        EightStates.Configure(_machine);
#if !ENGINES_NUGET
        _definition = new DefinitionBuilder<EightState, EightTrigger, int>(_machine).Build();
#endif
    }

    [Benchmark(Baseline = true, Description = "switch of 24 arms", OperationsPerInvoke = Firings)]
    public EightState Switch()
    {
        var state = EightState.S0;
        foreach (var trigger in _triggers)
            state = EightStates.Next(state, trigger);
        return state;
    }

    [Benchmark(Description = "StateMachine.Fire", OperationsPerInvoke = Firings)]
    public EightState Machine()
    {
        _state = EightState.S0;
        foreach (var trigger in _triggers)
            _machine.Fire(trigger);
        return _state;
    }

#if !ENGINES_NUGET
    [Benchmark(Description = "definition.Fire", OperationsPerInvoke = Firings)]
    public EightState Definition()
    {
        var state = EightState.S0;
        foreach (var trigger in _triggers)
            state = _definition.Fire(state, trigger, 0).To;
        return state;
    }
#endif

    [Benchmark(Description = "configure the machine")]
    public object Configure()
    {
        var machine = new StateMachine<EightState, EightTrigger>(() => _state, state => _state = state);
        EightStates.Configure(machine);
        return machine;
    }
}
