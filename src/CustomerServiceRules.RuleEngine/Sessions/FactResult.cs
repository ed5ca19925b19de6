namespace CustomerServiceRules.RuleEngine.Runtime;

internal sealed class FactResult(IReadOnlyCollection<object> failed) : IFactResult
{
    internal static FactResult Success { get; } = new([]);

    public int FailedCount => Failed.Count;

    public IReadOnlyCollection<object> Failed { get; } = failed;

    internal static FactResult Of(List<object>? failed) => failed is null ? Success : new FactResult(failed.AsReadOnly());
}
