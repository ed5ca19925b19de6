using System.Diagnostics.CodeAnalysis;
using CustomerServiceRules.Calendars;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Lifecycles.Migration;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Testing.Contracts;

namespace CustomerServiceRules.Testing;

/// <summary>The contract that every lifecycle keeps, whoever wrote it.</summary>
public static class LifecycleContract
{
    /// <summary>Begins the contract test of a lifecycle, with four orders, seeds 0 to 3.</summary>
    /// <typeparam name="TCase">What the host knows of a case.</typeparam>
    /// <typeparam name="TState">The states.</typeparam>
    /// <typeparam name="TTrigger">The triggers.</typeparam>
    /// <param name="definition">The lifecycle.</param>
    /// <param name="modules">The modules that make its rulebook, its own among them.</param>
    [RequiresDynamicCode(ScenarioBook.DynamicCode)]
    public static LifecycleContract<TCase, TState, TTrigger> Of<TCase, TState, TTrigger>(
        LifecycleDefinition<TCase, TState, TTrigger> definition, params IEnumerable<ProcedureModule> modules)
        where TCase : notnull
        where TState : struct, Enum
        where TTrigger : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(modules);
        List<ProcedureModule> all = [.. modules];
        return new LifecycleContract<TCase, TState, TTrigger>(definition, builder => builder.Add(all).Build(), [], LifecycleContract<TCase, TState, TTrigger>.FirstInstant, [.. Enumerable.Range(0, 4)]);
    }
}

/// <summary>
/// A contract test of a lifecycle: what composition checks, and what only cases can show. Guards answer the same however often
/// and in whatever order they are asked; what a trigger does is what the described transitions say, evaluated by a loop in
/// shuffled orders; the definition declares the same each time it is run; parts are cited and described; records come back
/// from JSON as they were; test paths can be walked where the sample cases allow it. Immutable.
/// </summary>
/// <typeparam name="TCase">What the host knows of a case.</typeparam>
/// <typeparam name="TState">The states.</typeparam>
/// <typeparam name="TTrigger">The triggers.</typeparam>
public sealed class LifecycleContract<TCase, TState, TTrigger>
    where TCase : notnull
    where TState : struct, Enum
    where TTrigger : struct, Enum
{
    internal static readonly DateTimeOffset FirstInstant = new(2026, 1, 5, 9, 0, 0, TimeSpan.FromHours(8));

    private readonly LifecycleDefinition<TCase, TState, TTrigger> _definition;
    private readonly Func<RulebookBuilder, Rulebook> _compose;
    private readonly IReadOnlyList<TCase> _samples;
    private readonly DateTimeOffset _start;
    private readonly IReadOnlyList<int> _seeds;

    internal LifecycleContract(
        LifecycleDefinition<TCase, TState, TTrigger> definition, Func<RulebookBuilder, Rulebook> compose, IReadOnlyList<TCase> samples, DateTimeOffset start, IReadOnlyList<int> seeds) =>
        (_definition, _compose, _samples, _start, _seeds) = (definition, compose, samples, start, seeds);

    /// <summary>Adds sample cases: the more of them differ in what guards ask for, the more the test sees.</summary>
    /// <param name="cases">The cases; the test changes none.</param>
    public LifecycleContract<TCase, TState, TTrigger> Samples(params IEnumerable<TCase> cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        return new(_definition, _compose, [.. _samples, .. cases], _start, _seeds);
    }

    /// <summary>Says when the sample cases begin; otherwise on 5 January 2026. Parameters that guards ask for must be in force.</summary>
    /// <param name="start">The instant.</param>
    public LifecycleContract<TCase, TState, TTrigger> StartingAt(DateTimeOffset start) => new(_definition, _compose, _samples, start, _seeds);

    /// <summary>Names a working calendar that guards or deadlines ask for.</summary>
    /// <param name="name">The name; <see cref="CalendarBook.Organisation"/> for the one that holds where a case names no other.</param>
    /// <param name="calendar">The calendar.</param>
    public LifecycleContract<TCase, TState, TTrigger> WithCalendar(string name, WorkingCalendar calendar)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(calendar);
        return new(_definition, builder => _compose(builder.WithCalendar(name, calendar)), _samples, _start, _seeds);
    }

    /// <summary>The same contract in other orders.</summary>
    /// <param name="times">How many orders, at least 1.</param>
    /// <param name="seed">The first seed, not negative; the others follow it.</param>
    /// <exception cref="ArgumentOutOfRangeException">No order, or a negative seed.</exception>
    public LifecycleContract<TCase, TState, TTrigger> Shuffled(int times, int seed = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(seed);
        return new(_definition, _compose, _samples, _start, [.. Enumerable.Range(seed, times)]);
    }

    /// <summary>Tests everything and answers what the sample cases reached.</summary>
    /// <exception cref="LifecycleContractException">The contract is broken; every breach is listed.</exception>
    /// <exception cref="InvalidOperationException">There is no sample case.</exception>
    /// <exception cref="ArgumentException">None of the modules has the lifecycle.</exception>
    public LifecycleCoverage Verify()
    {
        if (_samples.Count == 0)
            throw new InvalidOperationException($"The contract of {_definition.Id} has no sample case; say Samples(...) before Verify().");

        Rulebook rulebook;
        try
        {
            rulebook = _compose(new RulebookBuilder());
        }
        catch (RulebookCompositionException e)
        {
            throw new LifecycleContractException(_definition.Id, [.. e.Problems.Select(problem => new ContractBreach("composition", problem.Name, problem.Message))], _seeds, e);
        }

        var breaches = new BreachList();
        var lifecycle = rulebook.Lifecycle(_definition);
        DefinitionChecks.Run(_definition, lifecycle.Description, breaches);
        var trial = new ContractTrial<TCase>(RunningLifecycle<TCase>.Of(lifecycle), json => lifecycle.Read(json), _samples, _start, _seeds, breaches);
        var coverage = trial.Run();
        return breaches.All is { Count: > 0 } found ? throw new LifecycleContractException(_definition.Id, found, _seeds) : coverage;
    }
}
