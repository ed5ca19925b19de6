namespace CustomerServiceRules.Composition;

/// <summary>Gathers what is wrong, so that all of it is told at once.</summary>
internal sealed class ProblemList
{
    private readonly HashSet<CompositionProblem> _problems = [];

    public void Add(CompositionProblemKind kind, string module, string name, string message) =>
        _problems.Add(new CompositionProblem(kind, module, name, message));

    /// <exception cref="RulebookCompositionException">There are problems.</exception>
    public void ThrowIfAny()
    {
        if (_problems.Count > 0)
            throw new RulebookCompositionException(
            [
                .. _problems.OrderBy(problem => problem.Module, StringComparer.Ordinal)
                    .ThenBy(problem => problem.Name, StringComparer.Ordinal)
                    .ThenBy(problem => problem.Kind)
                    .ThenBy(problem => problem.Message, StringComparer.Ordinal),
            ]);
    }
}
