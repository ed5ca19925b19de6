using CustomerServiceRules.Decisions;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;

namespace CustomerServiceRules.DependencyInjection;

/// <summary>
/// Decides as of now: the container's rulebook together with its <see cref="TimeProvider"/>. The rulebook itself has no
/// clock. Thread-safe.
/// </summary>
public sealed class RulebookClock
{
    private readonly TimeProvider _time;

    /// <summary>Joins a rulebook and a clock; a container does it by itself.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="time">The clock; its own time zone is not used.</param>
    public RulebookClock(Rulebook rulebook, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        ArgumentNullException.ThrowIfNull(time);
        Rulebook = rulebook;
        _time = time;
    }

    /// <summary>The rulebook that decides.</summary>
    public Rulebook Rulebook { get; }

    /// <summary>The present instant, with the offset of <see cref="Rulebook.TimeZone"/>.</summary>
    public DateTimeOffset Now => TimeZoneInfo.ConvertTime(_time.GetUtcNow(), Rulebook.TimeZone);

    /// <summary>The present local day in <see cref="Rulebook.TimeZone"/>.</summary>
    public DateOnly Today => Rulebook.DayOf(Now);

    /// <summary>The parameters in force today.</summary>
    public ParametersInForce Parameters => Rulebook.ParametersAt(Now);

    /// <summary>Decides one policy about one subject as of <see cref="Now"/>.</summary>
    /// <typeparam name="T">The type of the decision's value.</typeparam>
    /// <param name="policy">The policy; those whose decisions it receives are decided first.</param>
    /// <param name="subject">What is known about the subject.</param>
    /// <exception cref="ArgumentException">The policy is not part of the rulebook.</exception>
    /// <exception cref="PolicyFaultException">A rule is broken.</exception>
    public Decision<T> Decide<T>(Policy<T> policy, SubjectFacts subject)
        where T : notnull => Rulebook.Decide(policy, subject, Now);

    /// <summary>Decides several policies about one subject as of one instant, <see cref="Now"/>.</summary>
    /// <param name="policies">The policies; those whose decisions they receive are decided first.</param>
    /// <param name="subject">What is known about the subject.</param>
    /// <exception cref="ArgumentException">A policy is not part of the rulebook.</exception>
    /// <exception cref="PolicyFaultException">A rule is broken.</exception>
    public SubjectDecisions Decide(IEnumerable<Policy> policies, SubjectFacts subject) => Rulebook.Decide(policies, subject, Now);

    /// <summary>
    /// Decides one policy about many subjects, streaming, all as of the instant of this call, however long the
    /// enumeration takes.
    /// </summary>
    /// <typeparam name="T">The type of the decision's value.</typeparam>
    /// <param name="policy">The policy.</param>
    /// <param name="subjects">The subjects, each once; read as the result is enumerated.</param>
    /// <param name="progress">Told after each chunk how many subjects have been decided.</param>
    /// <param name="cancellationToken">Ends the enumeration with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ArgumentException">A subject stands twice, or the policy is not part of the rulebook.</exception>
    /// <exception cref="PolicyFaultException">A rule is broken; names the subject and ends the stream.</exception>
    public IEnumerable<Decision<T>> DecideMany<T>(
        Policy<T> policy, IEnumerable<SubjectFacts> subjects, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
        where T : notnull => Rulebook.DecideMany(policy, subjects, Now, progress, cancellationToken);
}
