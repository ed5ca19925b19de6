namespace CustomerServiceRules.RuleEngine.RuleModel.Builders;

/// <summary>
/// Names for variables without alias. Builders made from a rule's builder count from 1, so that a rule has the same names in each
/// process; builders made alone share a count of their own, so that they clash with none when they are handed over.
/// </summary>
internal sealed class GeneratedNames
{
    private const int BeyondAnyRule = 1_000_000;
    private int _last;

    public static GeneratedNames StandingAlone { get; } = new() { _last = BeyondAnyRule };

    public string Next() => $"$var{Interlocked.Increment(ref _last)}$";
}
