using CustomerServiceRules.StateMachines.Reflection;
using CustomerServiceRules.StateMachines.Runtime;

namespace CustomerServiceRules.StateMachines;

public partial class StateMachine<TState, TTrigger>
{
    /// <summary>
    /// The machine as data, as it is configured now. States: those configured, declared superstates or asked about, in the order
    /// of first mention, then the destinations that are not configured. Transitions with asynchronous guards are not reported.
    /// </summary>
    public StateMachineInfo GetInfo() =>
        new(new StateInfo(InitialState), new InfoBuilder<TState, TTrigger>(_states).States(), typeof(TState), typeof(TTrigger));
}
