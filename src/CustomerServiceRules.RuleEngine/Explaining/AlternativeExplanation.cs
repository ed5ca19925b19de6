namespace CustomerServiceRules.RuleEngine.Explaining;

/// <summary>How far the facts get in one branch of a rule. Immutable.</summary>
public sealed class AlternativeExplanation
{
    internal AlternativeExplanation(int number, IReadOnlyList<StepExplanation> steps, IReadOnlyCollection<string> errors)
    {
        Number = number;
        Steps = steps;
        Errors = errors;
    }

    /// <summary>The number of the branch, counted from 1.</summary>
    public int Number { get; }

    /// <summary>The parts of the branch in the order in which they are joined.</summary>
    public IReadOnlyList<StepExplanation> Steps { get; }

    /// <summary>Expressions that threw, with what they threw; each counts as not satisfied.</summary>
    public IReadOnlyCollection<string> Errors { get; }

    /// <summary>How many matches the branch has.</summary>
    public int Matches => Steps[^1].Combinations;

    /// <summary>The first part after which no combination is left; null if the branch has matches.</summary>
    public StepExplanation? Stop => Steps.FirstOrDefault(step => step.Combinations == 0);

    internal string ToString(bool numbered)
    {
        var head = numbered ? $"{Environment.NewLine}  alternative {Number}:" : string.Empty;
        var steps = Steps.Select(step => $"{Environment.NewLine}  {step}{(ReferenceEquals(step, Stop) ? "  <- stops here" : string.Empty)}");
        return $"{head}{string.Concat(steps)}{string.Concat(Errors.Select(error => $"{Environment.NewLine}  {error}"))}";
    }
}
