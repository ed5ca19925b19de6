using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using CustomerServiceRules.Calendars;
using CustomerServiceRules.Modules;

namespace CustomerServiceRules.Testing.Running;

/// <summary>
/// The rulebooks of one book, composed as they are needed and kept: one for each set of scenario values and each order.
/// Thread-safe.
/// </summary>
internal sealed class ShuffledRulebooks
{
    // Scenarios with generated values would otherwise keep every network that they ever compiled.
    private const int MostKept = 128;

    private readonly ConcurrentDictionary<(string Values, int? Seed), Lazy<Rulebook>> _kept = new();
    private readonly Func<ScenarioValues, int?, Rulebook> _compose;

    [RequiresDynamicCode(ScenarioBook.DynamicCode)]
    public ShuffledRulebooks(IReadOnlyList<ProcedureModule> modules, TimeZoneInfo timeZone, IReadOnlyList<(string Name, CalendarHistory Calendars)> calendars)
    {
        TimeZone = timeZone;
        _compose = (values, seed) =>
        {
            IReadOnlyList<ProcedureModule> all = values.IsEmpty ? modules : [.. modules, values];
            var builder = new RulebookBuilder().Add(seed is { } order ? SeededOrder.Of(all, order) : all).InTimeZone(timeZone);
            foreach (var (name, history) in calendars)
                builder.WithCalendar(name, history);
            builder.RuleOrder = seed is { } shuffled ? rules => SeededOrder.Of(rules, shuffled) : null;
            return builder.Build();
        };
    }

    public TimeZoneInfo TimeZone { get; }

    public int Kept => _kept.Count;

    /// <summary>The rulebook of an order; without a seed the order given.</summary>
    public Rulebook Get(ScenarioValues values, int? seed)
    {
        if (_kept.Count > MostKept)
            Forget();
        return _kept.GetOrAdd((values.Key, seed), _ => new Lazy<Rulebook>(() => _compose(values, seed))).Value;
    }

    private void Forget()
    {
        foreach (var key in _kept.Keys.Where(key => key.Values.Length > 0))
            _kept.TryRemove(key, out _);
    }
}
