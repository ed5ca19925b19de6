using System.Runtime.CompilerServices;

namespace CustomerServiceRules.Benchmarks.Engines;

/// <summary>Eight states and 24 transitions without guards and actions, as a switch and as a machine.</summary>
internal static class EightStates
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static EightState Next(EightState state, EightTrigger trigger) => (state, trigger) switch
    {
        (EightState.S0, EightTrigger.T0) => EightState.S1,
        (EightState.S0, EightTrigger.T1) => EightState.S3,
        (EightState.S0, EightTrigger.T2) => EightState.S6,
        (EightState.S1, EightTrigger.T3) => EightState.S2,
        (EightState.S1, EightTrigger.T4) => EightState.S4,
        (EightState.S1, EightTrigger.T5) => EightState.S7,
        (EightState.S2, EightTrigger.T0) => EightState.S3,
        (EightState.S2, EightTrigger.T1) => EightState.S5,
        (EightState.S2, EightTrigger.T2) => EightState.S0,
        (EightState.S3, EightTrigger.T3) => EightState.S4,
        (EightState.S3, EightTrigger.T4) => EightState.S6,
        (EightState.S3, EightTrigger.T5) => EightState.S1,
        (EightState.S4, EightTrigger.T0) => EightState.S5,
        (EightState.S4, EightTrigger.T1) => EightState.S7,
        (EightState.S4, EightTrigger.T2) => EightState.S2,
        (EightState.S5, EightTrigger.T3) => EightState.S6,
        (EightState.S5, EightTrigger.T4) => EightState.S0,
        (EightState.S5, EightTrigger.T5) => EightState.S3,
        (EightState.S6, EightTrigger.T0) => EightState.S7,
        (EightState.S6, EightTrigger.T1) => EightState.S1,
        (EightState.S6, EightTrigger.T2) => EightState.S4,
        (EightState.S7, EightTrigger.T3) => EightState.S0,
        (EightState.S7, EightTrigger.T4) => EightState.S2,
        (EightState.S7, EightTrigger.T5) => EightState.S5,
        _ => throw new InvalidOperationException($"Found trigger {trigger} in state {state}, expected one of the 24 transitions."),
    };

    public static void Configure(StateMachine<EightState, EightTrigger> machine)
    {
        machine.Configure(EightState.S0).Permit(EightTrigger.T0, EightState.S1).Permit(EightTrigger.T1, EightState.S3).Permit(EightTrigger.T2, EightState.S6);
        machine.Configure(EightState.S1).Permit(EightTrigger.T3, EightState.S2).Permit(EightTrigger.T4, EightState.S4).Permit(EightTrigger.T5, EightState.S7);
        machine.Configure(EightState.S2).Permit(EightTrigger.T0, EightState.S3).Permit(EightTrigger.T1, EightState.S5).Permit(EightTrigger.T2, EightState.S0);
        machine.Configure(EightState.S3).Permit(EightTrigger.T3, EightState.S4).Permit(EightTrigger.T4, EightState.S6).Permit(EightTrigger.T5, EightState.S1);
        machine.Configure(EightState.S4).Permit(EightTrigger.T0, EightState.S5).Permit(EightTrigger.T1, EightState.S7).Permit(EightTrigger.T2, EightState.S2);
        machine.Configure(EightState.S5).Permit(EightTrigger.T3, EightState.S6).Permit(EightTrigger.T4, EightState.S0).Permit(EightTrigger.T5, EightState.S3);
        machine.Configure(EightState.S6).Permit(EightTrigger.T0, EightState.S7).Permit(EightTrigger.T1, EightState.S1).Permit(EightTrigger.T2, EightState.S4);
        machine.Configure(EightState.S7).Permit(EightTrigger.T3, EightState.S0).Permit(EightTrigger.T4, EightState.S2).Permit(EightTrigger.T5, EightState.S5);
    }

    /// <summary>Triggers that are each permitted when they come, from the first state on; the same ones in every run.</summary>
    public static EightTrigger[] Sequence(int length)
    {
        var random = new Random(42);
        var triggers = new EightTrigger[length];
        var state = EightState.S0;
        for (var i = 0; i < length; i++)
        {
            triggers[i] = (EightTrigger)(random.Next(3) + ((int)state % 2 * 3));
            state = Next(state, triggers[i]);
        }

        return triggers;
    }
}
