namespace CustomerServiceRules.RuleEngine.RuleModel;

/// <summary>
/// Holds, once, while every fact that matches <see cref="BasePattern"/> also matches each of <see cref="Patterns"/>; with no such
/// fact too. Binds nothing.
/// </summary>
public class ForAllElement : RuleElement
{
    internal ForAllElement(PatternElement basePattern, IEnumerable<PatternElement> patterns)
    {
        ArgumentNullException.ThrowIfNull(basePattern);
        ArgumentNullException.ThrowIfNull(patterns);
        PatternElement[] all = [.. patterns];
        if (all.Length == 0)
            throw new InvalidOperationException("ForAll has no pattern that the facts of its base pattern should match; expected at least one.");
        if (Array.IndexOf(all, null) is var position and >= 0)
            throw new ArgumentException($"The pattern at position {position} is null.", nameof(patterns));
        BasePattern = basePattern;
        Patterns = Array.AsReadOnly(all);
        Imports = [.. basePattern.Imports.Concat(VariableScope.Except(VariableScope.Imports(all), basePattern.Exports)).Distinct()];
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.ForAll;

    /// <summary>Selects the facts that are judged.</summary>
    public PatternElement BasePattern { get; }

    /// <summary>What each selected fact has to meet; each pattern is tested on that very fact. At least one.</summary>
    public IReadOnlyList<PatternElement> Patterns { get; }
}
