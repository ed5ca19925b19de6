using System.Diagnostics.CodeAnalysis;
using CustomerServiceRules.Calendars;
using CustomerServiceRules.Catalogue;
using CustomerServiceRules.Decisions;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Lifecycles.Running;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Policies.Running;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules;

/// <summary>
/// The procedures of an organisation, composed of modules, checked and compiled: the entry to every decision. Immutable
/// and thread-safe; make one and share it.
/// </summary>
public sealed class Rulebook
{
    private readonly Dictionary<Policy, PolicyNetwork> _networks;
    private readonly Dictionary<DataList, IReadOnlyList<ICited>> _lists;
    private readonly int _firingLimit;
    private readonly DecisionPlans _plans;
    private readonly DecisionBases _bases;
    private readonly Dictionary<LifecycleDefinition, object> _lifecycles;

    internal Rulebook(Composition.ComposedParts parts)
    {
        Edition = parts.Edition;
        TimeZone = parts.TimeZone;
        Terms = parts.Terms;
        Catalogue = parts.Catalogue;
        _networks = parts.Networks.ToDictionary(network => network.Policy);
        _lists = parts.Lists.ToDictionary();
        _firingLimit = parts.FiringLimit;
        _plans = new DecisionPlans(NetworkOf);
        _bases = new DecisionBases(parts.Histories, _lists.Values.SelectMany(entries => entries));
        Calendars = parts.Calendars;
        var setting = new RulebookSetting(ParametersAt, parts.Histories.ToDictionary(history => history.Parameter.Name, StringComparer.Ordinal), Calendars, TimeZone);
        _lifecycles = parts.Lifecycles.ToDictionary(lifecycle => lifecycle.Model.Definition, lifecycle => lifecycle.Model.ToLifecycle(lifecycle.Tracks, setting));
    }

    /// <summary>
    /// What decides: all modules with their versions, and a SHA-256 over rules, clauses, parameter histories, lists, lifecycles, working calendars and the time zone.
    /// Independent of the order in which modules were added.
    /// </summary>
    public string Edition { get; }

    /// <summary>The organisation's time zone: parameters are in force by the local day in it.</summary>
    public TimeZoneInfo TimeZone { get; }

    /// <summary>The working calendars that the host has named.</summary>
    public CalendarBook Calendars { get; }

    /// <summary>The names of everything that a person reads.</summary>
    public Terminology Terms { get; }

    /// <summary>The rulebook described as data.</summary>
    public RulebookCatalogue Catalogue { get; }

    /// <summary>Composes modules with the default options.</summary>
    /// <param name="modules">The modules; their order decides nothing.</param>
    /// <exception cref="RulebookCompositionException">The modules do not make a rulebook; all problems are listed.</exception>
    [RequiresDynamicCode(Composition.AotMessage.Rules)]
    public static Rulebook Compose(params IEnumerable<ProcedureModule> modules) => new RulebookBuilder().Add(modules).Build();

    /// <summary>The parameters in force at an instant, by its local day in <see cref="TimeZone"/>.</summary>
    /// <param name="asOf">The instant.</param>
    public ParametersInForce ParametersAt(DateTimeOffset asOf) => _bases.On(DayOf(asOf)).Parameters;

    /// <summary>The local day of an instant in <see cref="TimeZone"/>.</summary>
    /// <param name="asOf">The instant.</param>
    public DateOnly DayOf(DateTimeOffset asOf) => LocalDay.Of(asOf, TimeZone);

    /// <summary>The entries of a list as the modules left it.</summary>
    /// <typeparam name="T">The type of the entries.</typeparam>
    /// <param name="list">The list.</param>
    /// <exception cref="ArgumentException">No module of the rulebook declares the list.</exception>
    public IReadOnlyList<T> EntriesOf<T>(DataList<T> list)
        where T : class, ICited
    {
        ArgumentNullException.ThrowIfNull(list);
        return _lists.TryGetValue(list, out var entries)
            ? [.. entries.Cast<T>()]
            : throw new ArgumentException($"Found no list {list.Name} in the rulebook, expected one of {string.Join(", ", _lists.Keys.Select(known => known.Name).Order(StringComparer.Ordinal))}.", nameof(list));
    }

    /// <summary>A lifecycle with the parameters of this rulebook.</summary>
    /// <typeparam name="TCase">What the host knows of a case.</typeparam>
    /// <typeparam name="TState">The states.</typeparam>
    /// <typeparam name="TTrigger">The triggers.</typeparam>
    /// <param name="definition">The definition.</param>
    /// <exception cref="ArgumentException">No module of the rulebook has the lifecycle.</exception>
    public Lifecycle<TCase, TState, TTrigger> Lifecycle<TCase, TState, TTrigger>(LifecycleDefinition<TCase, TState, TTrigger> definition)
        where TCase : notnull
        where TState : struct, Enum
        where TTrigger : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(definition);
        return _lifecycles.TryGetValue(definition, out var lifecycle)
            ? (Lifecycle<TCase, TState, TTrigger>)lifecycle
            : throw new ArgumentException(
                $"Found lifecycle {definition.Id}, expected one of the rulebook's: {string.Join(", ", Catalogue.Lifecycles.Select(known => known.Description.Id))}.", nameof(definition));
    }

    /// <summary>Decides one policy about one subject.</summary>
    /// <typeparam name="T">The type of the decision's value.</typeparam>
    /// <param name="policy">The policy; those whose decisions it receives are decided first.</param>
    /// <param name="subject">What is known about the subject.</param>
    /// <param name="asOf">The instant to decide for.</param>
    /// <exception cref="ArgumentException">The policy is not part of the rulebook.</exception>
    /// <exception cref="PolicyFaultException">A rule is broken.</exception>
    public Decision<T> Decide<T>(Policy<T> policy, SubjectFacts subject, DateTimeOffset asOf)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(policy);
        return Decide([policy], subject, asOf).Of(policy);
    }

    /// <summary>Decides several policies about one subject in one go.</summary>
    /// <param name="policies">The policies; those whose decisions they receive are decided first.</param>
    /// <param name="subject">What is known about the subject.</param>
    /// <param name="asOf">The instant to decide for.</param>
    /// <exception cref="ArgumentException">A policy is not part of the rulebook.</exception>
    /// <exception cref="PolicyFaultException">A rule is broken.</exception>
    public SubjectDecisions Decide(IEnumerable<Policy> policies, SubjectFacts subject, DateTimeOffset asOf)
    {
        ArgumentNullException.ThrowIfNull(policies);
        ArgumentNullException.ThrowIfNull(subject);
        return new SubjectDecisions(NewRun(_plans.For(policies), asOf, forMany: false).Decide([subject], CancellationToken.None)[0]);
    }

    /// <summary>Decides one policy about many subjects, streaming, in the order of the input. Equal to deciding each alone.</summary>
    /// <typeparam name="T">The type of the decision's value.</typeparam>
    /// <param name="policy">The policy.</param>
    /// <param name="subjects">The subjects, each once; read as the result is enumerated.</param>
    /// <param name="asOf">The instant to decide for.</param>
    /// <param name="progress">Told after each chunk how many subjects have been decided.</param>
    /// <param name="cancellationToken">Ends the enumeration with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ArgumentException">A subject stands twice, or the policy is not part of the rulebook.</exception>
    /// <exception cref="PolicyFaultException">A rule is broken; names the subject and ends the stream.</exception>
    public IEnumerable<Decision<T>> DecideMany<T>(
        Policy<T> policy,
        IEnumerable<SubjectFacts> subjects,
        DateTimeOffset asOf,
        IProgress<long>? progress = null,
        CancellationToken cancellationToken = default)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(policy);
        return DecideMany([policy], subjects, asOf, progress, cancellationToken).Select(decisions => decisions.Of(policy));
    }

    /// <summary>Decides several policies about many subjects, streaming, in the order of the input. Equal to deciding each alone.</summary>
    /// <param name="policies">The policies.</param>
    /// <param name="subjects">The subjects, each once; read as the result is enumerated.</param>
    /// <param name="asOf">The instant to decide for.</param>
    /// <param name="progress">Told after each chunk how many subjects have been decided.</param>
    /// <param name="cancellationToken">Ends the enumeration with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ArgumentException">A subject stands twice, or a policy is not part of the rulebook.</exception>
    /// <exception cref="PolicyFaultException">A rule is broken; names the subject and ends the stream.</exception>
    public IEnumerable<SubjectDecisions> DecideMany(
        IEnumerable<Policy> policies,
        IEnumerable<SubjectFacts> subjects,
        DateTimeOffset asOf,
        IProgress<long>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(policies);
        ArgumentNullException.ThrowIfNull(subjects);

        // A foreign policy is the caller's mistake now, not when somebody enumerates.
        var plan = _plans.For(policies);
        return BulkRun.Decide(() => NewRun(plan, asOf, forMany: true), subjects, progress, cancellationToken);
    }

    private DecisionRun NewRun(DecisionPlan plan, DateTimeOffset asOf, bool forMany)
    {
        var day = DayOf(asOf);
        return new DecisionRun(plan, _bases.On(day), new Moment(asOf, day), Edition, _firingLimit, forMany);
    }

    private PolicyNetwork NetworkOf(Policy policy) => _networks.TryGetValue(policy, out var network)
        ? network
        : throw new ArgumentException($"Found policy {policy.Name}, expected one of the rulebook's: {string.Join(", ", _networks.Keys.Select(known => known.Name).Order(StringComparer.Ordinal))}.", nameof(policy));
}
