using CustomerServiceRules.Decisions;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Policies.Running;

namespace CustomerServiceRules.Policies;

/// <summary>
/// What several policies decided about one subject. Immutable; decisions and their reasons are worked out when they are
/// asked for. Reading from several threads is safe.
/// </summary>
public sealed class SubjectDecisions
{
    private readonly SubjectRun _run;

    internal SubjectDecisions(SubjectRun run) => _run = run;

    /// <summary>Whom or what was decided about.</summary>
    public SubjectId Subject => _run.Subject;

    /// <summary>The decision of one policy.</summary>
    /// <typeparam name="T">The type of its value.</typeparam>
    /// <param name="policy">A policy that was asked for, or one whose decision these receive.</param>
    /// <exception cref="ArgumentException">The policy was not decided.</exception>
    public Decision<T> Of<T>(Policy<T> policy)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(policy);
        return _run.DecisionOf(policy);
    }
}
