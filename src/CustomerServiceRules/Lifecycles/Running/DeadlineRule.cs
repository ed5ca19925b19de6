using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Lifecycles.Running;

/// <summary>What falls due in a state, by name.</summary>
internal sealed record DeadlineRule<TCase>(
    string Id, string State, string Trigger, LocalizedText Sentence, Func<Timing<TCase>, DateTimeOffset?> Instant, IReadOnlyList<string> Clauses) : ILifecyclePart
    where TCase : notnull;

/// <summary>A deadline with the instant at which it falls due for a case.</summary>
internal readonly record struct DueInstant<TCase>(DeadlineRule<TCase> Rule, string? Region, DateTimeOffset At)
    where TCase : notnull;
