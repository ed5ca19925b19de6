using System.Globalization;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Testing.Contracts;

namespace CustomerServiceRules.Testing;

/// <summary>
/// What came of a trigger in a scenario. Each expectation throws a <see cref="ScenarioException"/> unless it is met, and answers
/// this outcome, so that expectations chain. Immutable.
/// </summary>
/// <typeparam name="TCase">What the host knows of a case.</typeparam>
/// <typeparam name="TState">The states.</typeparam>
/// <typeparam name="TTrigger">The triggers.</typeparam>
public sealed class LifecycleScenarioOutcome<TCase, TState, TTrigger>
    where TCase : notnull
    where TState : struct, Enum
    where TTrigger : struct, Enum
{
    private readonly Lifecycle<TCase, TState, TTrigger> _lifecycle;
    private readonly LifecycleRecord _before;
    private readonly TCase _case;
    private readonly DateTimeOffset _asOf;
    private readonly IReadOnlyList<int> _seeds;
    private readonly string _fired;

    internal LifecycleScenarioOutcome(
        Lifecycle<TCase, TState, TTrigger> lifecycle, LifecycleRecord before, LifecycleOutcome outcome, TCase @case, DateTimeOffset asOf, IReadOnlyList<int> seeds, string fired)
    {
        (_lifecycle, _before, _case, _asOf, _seeds, _fired) = (lifecycle, before, @case, asOf, seeds, fired);
        Outcome = outcome;
    }

    /// <summary>The outcome, for what no expectation asks about.</summary>
    public LifecycleOutcome Outcome { get; }

    /// <summary>Where the case stands now; where it stood, if the trigger was not accepted.</summary>
    public LifecycleRecord Record => Outcome is Accepted accepted ? accepted.Record : _before;

    /// <summary>Expects that the trigger was accepted.</summary>
    /// <exception cref="ScenarioException">It was not.</exception>
    public LifecycleScenarioOutcome<TCase, TState, TTrigger> ExpectAccepted() => Met(Outcome.IsAccepted, "accepted");

    /// <summary>Expects that the trigger was accepted and that the case is in a state now, or in one of its substates.</summary>
    /// <typeparam name="TAnyState">The states of the lifecycle or of one of its regions.</typeparam>
    /// <param name="to">The state.</param>
    /// <exception cref="ScenarioException">It was not, or the case is elsewhere.</exception>
    public LifecycleScenarioOutcome<TCase, TState, TTrigger> ExpectAccepted<TAnyState>(TAnyState to)
        where TAnyState : struct, Enum => Met(Outcome.IsAccepted && _lifecycle.IsIn(Record, to), $"accepted to {to}");

    /// <summary>Expects the orders to the host, these and no others, in their order.</summary>
    /// <param name="effects">The IDs of the effects; none: nothing is ordered.</param>
    /// <exception cref="ScenarioException">Others were ordered, or the trigger was not accepted.</exception>
    public LifecycleScenarioOutcome<TCase, TState, TTrigger> ExpectEffects(params string[] effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        return Met(Outcome is Accepted accepted && accepted.Effects.Select(order => order.Id).SequenceEqual(effects, StringComparer.Ordinal),
            effects.Length == 0 ? "no effect" : $"the effects {string.Join(", ", effects)}");
    }

    /// <summary>Expects an order among those to the host.</summary>
    /// <param name="order">The order; compared by <see cref="object.Equals(object)"/>.</param>
    /// <exception cref="ScenarioException">It is not among them.</exception>
    public LifecycleScenarioOutcome<TCase, TState, TTrigger> ExpectOrder(object order)
    {
        ArgumentNullException.ThrowIfNull(order);
        var contents = Outcome is Accepted accepted ? accepted.Effects.Select(given => given.Content).ToList() : [];
        return Met(contents.Contains(order), $"the order {order}", contents.Count == 0 ? OutcomeText.Of(Outcome) : $"the orders {string.Join(", ", contents)}");
    }

    /// <summary>Expects that acceptance or refusal rests on clauses.</summary>
    /// <param name="clauses">The clause IDs, all of which must be cited; others may be.</param>
    /// <exception cref="ScenarioException">One is not cited.</exception>
    public LifecycleScenarioOutcome<TCase, TState, TTrigger> ExpectClauses(params string[] clauses)
    {
        ArgumentNullException.ThrowIfNull(clauses);
        var cited = Outcome switch
        {
            Accepted accepted => [.. accepted.Clauses, .. accepted.Effects.SelectMany(order => order.Clauses)],
            Refused refused => refused.Clauses,
            NotPermitted notPermitted => notPermitted.Clauses,
            _ => [],
        };
        return Met(clauses.All(cited.Contains), $"citations of {string.Join(", ", clauses)}", cited.Count == 0 ? "no citation" : $"citations of {string.Join(", ", cited)}");
    }

    /// <summary>Expects a refusal because of a demand that has everything that is said here.</summary>
    /// <param name="because">The ID of the guard or deadline; for a wrong role the name of the trigger.</param>
    /// <param name="actual">What was found.</param>
    /// <param name="required">What would have been needed.</param>
    /// <param name="clause">A clause that the demand rests on.</param>
    /// <exception cref="ScenarioException">The trigger was not refused, or by other demands.</exception>
    public LifecycleScenarioOutcome<TCase, TState, TTrigger> ExpectRefused(string because, string? actual = null, string? required = null, string? clause = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(because);
        var said = new[] { actual is null ? null : $"found {actual}", required is null ? null : $"expected {required}", clause is null ? null : $"by {clause}" }.OfType<string>();
        return Met(
            Outcome is Refused refused && refused.Unmet.Any(unmet => unmet.Id == because && Is(actual, unmet.Actual) && Is(required, unmet.Required)
                && (clause is null || unmet.Clauses.Contains(clause))),
            $"refused because of {string.Join(", ", said.Prepend(because))}",
            Outcome is Refused other ? $"refused because of {string.Join("; ", other.Unmet.Select(unmet => $"{unmet.Id}: {unmet}"))}" : null);
    }

    /// <summary>Expects that the state does not know the trigger.</summary>
    /// <exception cref="ScenarioException">It does.</exception>
    public LifecycleScenarioOutcome<TCase, TState, TTrigger> ExpectNotPermitted() => Met(Outcome is NotPermitted, "not permitted");

    /// <summary>Expects that a deadline of the case, as it stands now, falls due at an instant.</summary>
    /// <param name="deadline">The ID of the deadline.</param>
    /// <param name="at">The instant.</param>
    /// <exception cref="ScenarioException">It does not.</exception>
    public LifecycleScenarioOutcome<TCase, TState, TTrigger> ExpectDue(string deadline, DateTimeOffset at) =>
        Met(Dues().Any(due => due.Id == deadline && due.At == at), Invariant($"{deadline} due at {at:o}"), DuesText());

    /// <summary>Expects that nothing falls due for the case as it stands now.</summary>
    /// <exception cref="ScenarioException">Something does.</exception>
    public LifecycleScenarioOutcome<TCase, TState, TTrigger> ExpectNothingDue() => Met(Dues().Count == 0, "nothing due", DuesText());

    /// <summary>Expects that the latest round of a clock of the case, as it stands now, falls or fell due at an instant.</summary>
    /// <param name="clock">The ID of the clock.</param>
    /// <param name="at">The instant.</param>
    /// <exception cref="ScenarioException">It does not, or the clock has not started.</exception>
    public LifecycleScenarioOutcome<TCase, TState, TTrigger> ExpectClock(string clock, DateTimeOffset at) =>
        Met(Latest(clock, _asOf)?.DueAt == at, Invariant($"the clock {clock} due at {at:o}"), ClocksText(_asOf));

    /// <summary>Expects how the latest round of a clock of the case stands as of an instant.</summary>
    /// <param name="clock">The ID of the clock.</param>
    /// <param name="status">How it stands.</param>
    /// <param name="asOf">The instant; null: that of the trigger.</param>
    /// <exception cref="ScenarioException">It stands otherwise, or the clock has not started.</exception>
    public LifecycleScenarioOutcome<TCase, TState, TTrigger> ExpectClock(string clock, ClockStatus status, DateTimeOffset? asOf = null) =>
        Met(Latest(clock, asOf ?? _asOf)?.Status == status, Invariant($"the clock {clock} {status} as of {asOf ?? _asOf:o}"), ClocksText(asOf ?? _asOf));

    internal void MustBeAgain(LifecycleOutcome again, int seed)
    {
        var (expected, found) = (OutcomeText.WithRecord(Outcome), OutcomeText.WithRecord(again));
        if (expected != found)
        {
            throw new ScenarioException(
                Invariant($"{Heading()}: the outcome changes when modules stand in another order and the record is read back.\nExpected: {expected}\nFound:    {found}\nSeed: {seed} (repeat it alone with Shuffled(times: 1, seed: {seed}))"),
                expected, found, seed);
        }
    }

    private ClockReading? Latest(string clock, DateTimeOffset asOf)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(clock);
        return _lifecycle.Clocks(Record, _case, asOf).LastOrDefault(reading => reading.Clock == clock);
    }

    private string ClocksText(DateTimeOffset asOf) =>
        _lifecycle.Clocks(Record, _case, asOf) is { Count: > 0 } clocks ? $"the clocks {string.Join("; ", clocks)}" : "no clock that has started";

    private IReadOnlyList<Due> Dues() => _lifecycle.Due(Record, _case, _asOf);

    private string DuesText() => Dues() is { Count: > 0 } dues ? string.Join(", ", dues.Select(due => Invariant($"{due.Id} due at {due.At:o}"))) : "nothing due";

    private LifecycleScenarioOutcome<TCase, TState, TTrigger> Met(bool isMet, string expected, string? found = null)
    {
        if (isMet)
            return this;
        var history = string.Concat(Record.History.Select(happened => $"\n  {happened}"));
        found ??= OutcomeText.Of(Outcome);
        throw new ScenarioException(
            Invariant($"{Heading()}\nExpected: {expected}\nFound:    {found}\nHistory{history}\nSeeds: {_seeds[0]} to {_seeds[^1]}, all with this outcome"), expected, found);
    }

    private string Heading() => Invariant($"{_lifecycle.Description.Id}: {_fired} as of {_asOf:yyyy-MM-ddTHH:mm:sszzz}");

    private static bool Is(string? wanted, string? found) => wanted is null || wanted == found;

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
