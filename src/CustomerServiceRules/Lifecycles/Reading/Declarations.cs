using CustomerServiceRules.Lifecycles.Clocks;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Lifecycles.Reading;

/// <summary>What a definition says beside the configuration of the engine.</summary>
internal sealed class Declarations<TCase, TState, TTrigger>
    where TCase : notnull
    where TState : struct, Enum
    where TTrigger : struct, Enum
{
    public TState? Initial { get; set; }

    public HashSet<TState> Final { get; } = [];

    public Dictionary<TState, (LocalizedText Label, IReadOnlyList<string> Clauses)> States { get; } = [];

    public Dictionary<TTrigger, TriggerDescription> Triggers { get; } = [];

    public List<(string One, string Other)> Exclusive { get; } = [];

    public List<DeclaredDeadline<TCase, TState, TTrigger>> Deadlines { get; } = [];

    public List<DeclaredClock<TCase>> Clocks { get; } = [];

    public List<KeyValuePair<string, TState>> FormerStates { get; } = [];

    public List<KeyValuePair<string, TTrigger>> FormerTriggers { get; } = [];

    public List<LifecycleDefinition> Regions { get; } = [];
}

/// <summary>What falls due in a state.</summary>
internal sealed record DeclaredDeadline<TCase, TState, TTrigger>(
    string Id, TState State, TTrigger Trigger, LocalizedText Sentence, Func<Timing<TCase>, DateTimeOffset?> Instant, IReadOnlyList<string> Clauses) : ILifecyclePart
    where TCase : notnull;
