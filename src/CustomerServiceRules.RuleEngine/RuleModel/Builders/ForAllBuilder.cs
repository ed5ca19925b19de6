namespace CustomerServiceRules.RuleEngine.RuleModel.Builders;

/// <summary>Builds a quantifier that asks every fact of a base pattern to match further patterns.</summary>
public class ForAllBuilder : RuleElementBuilder
{
    private readonly List<Func<PatternElement>> _patterns = [];
    private SinglePart<PatternElement> _basePattern = new("The base pattern of ForAll");

    /// <summary>Sets the pattern that selects the facts; required.</summary>
    /// <exception cref="InvalidOperationException">The base pattern is set.</exception>
    public void BasePattern(PatternElement element) => _basePattern.Set(element);

    /// <inheritdoc cref="BasePattern(PatternElement)"/>
    public void BasePattern(PatternBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        _basePattern.Set(builder.Build);
    }

    /// <summary>Sets the base pattern, under a generated name, and gives its builder.</summary>
    /// <exception cref="InvalidOperationException">The base pattern is set.</exception>
    public PatternBuilder BasePattern(Type type)
    {
        var builder = new PatternBuilder(type, null, Names);
        BasePattern(builder);
        return builder;
    }

    /// <summary>Adds a pattern that each selected fact has to match; at least one is required.</summary>
    public void Pattern(PatternElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        _patterns.Add(() => element);
    }

    /// <inheritdoc cref="Pattern(PatternElement)"/>
    public void Pattern(PatternBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        _patterns.Add(builder.Build);
    }

    /// <summary>Adds a pattern under a generated name and gives its builder.</summary>
    public PatternBuilder Pattern(Type type)
    {
        var builder = new PatternBuilder(type, null, Names);
        Pattern(builder);
        return builder;
    }

    internal ForAllElement Build() => new(_basePattern.Build(), _patterns.Select(build => build()));
}
