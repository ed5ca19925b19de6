using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Loops;

/// <summary>What a guarded run was doing when it was stopped.</summary>
/// <param name="Fired">The number of matches that the run had fired.</param>
/// <param name="ChainLength">
/// The length of the longest chain of firings that leads to a waiting match, each set off by the one before.
/// </param>
/// <param name="Cycle">
/// The rules of one turn of the loop in the order in which they set each other off, beginning anywhere; empty when no rule repeats in the
/// chain: then the run was long and no loop was found.
/// </param>
/// <param name="Steps">The firings of the last turn, oldest first; without a cycle the last of the chain, at most 10.</param>
public sealed record LoopReport(int Fired, int ChainLength, IReadOnlyList<IRuleDefinition> Cycle, IReadOnlyList<LoopStep> Steps)
{
    /// <summary>The report as text: the cycle, then a line for each step and each of its facts.</summary>
    public override string ToString() => string.Join(Environment.NewLine, Lines());

    private IEnumerable<string> Lines()
    {
        yield return $"The run was stopped after {Fired} firings; the longest chain, in which each sets off the next, has {ChainLength}.";
        yield return Cycle.Count == 0
            ? "No rule repeats in it: a higher limit may let the run come to its end."
            : $"The rules repeat: {string.Join(" -> ", Cycle.Append(Cycle[0]).Select(rule => rule.Name))}";
        foreach (var step in Steps)
        {
            yield return $"  {step.Rule.Name} ({step.Trigger})";
            foreach (var fact in step.Facts)
                yield return $"    {fact}";
        }
    }
}
