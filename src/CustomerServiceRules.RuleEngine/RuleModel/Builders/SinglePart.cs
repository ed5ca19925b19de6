namespace CustomerServiceRules.RuleEngine.RuleModel.Builders;

/// <summary>A part of a builder that can be given once, as an element or as a builder whose element is taken at the end.</summary>
internal struct SinglePart<T>(string part)
    where T : RuleElement
{
    private Func<T>? _build;

    public readonly bool IsSet => _build is not null;

    public void Set(T element)
    {
        ArgumentNullException.ThrowIfNull(element);
        Set(() => element);
    }

    public void Set(Func<T> build)
    {
        if (IsSet)
            throw new InvalidOperationException($"{part} is given twice; expected once.");
        _build = build;
    }

    public readonly T Build() => _build is null ? throw new InvalidOperationException($"{part} is not given.") : _build();
}
