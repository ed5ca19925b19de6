namespace CustomerServiceRules.StateMachines.Definitions;

/// <summary>A configured machine does not make a definition; all problems are listed.</summary>
public sealed class DefinitionException : Exception
{
    internal DefinitionException(IReadOnlyList<DefinitionProblem> problems)
        : base("The machine does not make a definition:" + string.Concat(problems.Select(problem => $"{Environment.NewLine}- {problem.Kind}: {problem.Message}"))) =>
        Problems = problems;

    /// <summary>The errors, in the order of the states.</summary>
    public IReadOnlyList<DefinitionProblem> Problems { get; }
}
