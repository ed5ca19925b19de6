namespace CustomerServiceRules.StateMachines.Runtime;

internal static class Ambiguity
{
    public static InvalidOperationException Of<TState, TTrigger>(TState state, TTrigger trigger) =>
        new($"Found several handlers of trigger '{trigger}' in state '{state}' whose guards hold; expected guards that exclude each other.");
}
