using System.Globalization;

namespace CustomerServiceRules;

/// <summary>The modules do not make a rulebook. Lists all problems, not only the first.</summary>
public sealed class RulebookCompositionException : Exception
{
    internal RulebookCompositionException(IReadOnlyList<CompositionProblem> problems)
        : base(Text(problems)) => Problems = problems;

    /// <summary>All problems, sorted by module and name.</summary>
    public IReadOnlyList<CompositionProblem> Problems { get; }

    private static string Text(IReadOnlyList<CompositionProblem> problems) => string.Create(
        CultureInfo.InvariantCulture,
        $"The modules do not make a rulebook: {problems.Count} problem(s).{string.Concat(problems.Select(problem => $"\n- {problem}"))}");
}
