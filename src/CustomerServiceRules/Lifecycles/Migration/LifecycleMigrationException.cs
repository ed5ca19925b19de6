namespace CustomerServiceRules.Lifecycles.Migration;

/// <summary>A map between two versions of a lifecycle leaves something out or contradicts itself. All that is wrong is listed.</summary>
public sealed class LifecycleMigrationException : Exception
{
    internal LifecycleMigrationException(string versions, IReadOnlyList<string> problems)
        : base($"The migration of {versions} has {problems.Count} problem{(problems.Count == 1 ? "" : "s")}:\n{string.Join('\n', problems.Select(problem => $"- {problem}"))}") =>
        Problems = problems;

    /// <summary>What is wrong, a sentence each: what was found and what is expected.</summary>
    public IReadOnlyList<string> Problems { get; }
}
