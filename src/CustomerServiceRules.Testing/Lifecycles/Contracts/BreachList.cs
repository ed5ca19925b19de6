namespace CustomerServiceRules.Testing.Contracts;

/// <summary>The breaches found so far, each place and check once: the first sample that shows it is enough.</summary>
internal sealed class BreachList
{
    private readonly HashSet<(string Check, string Where)> _known = [];
    private readonly List<ContractBreach> _all = [];

    public IReadOnlyList<ContractBreach> All => _all;

    public void Add(string check, string where, string message)
    {
        if (_known.Add((check, where)))
            _all.Add(new ContractBreach(check, where, message));
    }
}
