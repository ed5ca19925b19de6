using CustomerServiceRules.Parameters;

namespace CustomerServiceRules.Policies.Running;

/// <summary>What decisions rest on for the days asked for last, so that deciding for several days by turns costs no more. Thread-safe.</summary>
internal sealed class DecisionBases(IReadOnlyList<ParameterHistory> histories, IEnumerable<object> entries)
{
    private const int Kept = 8;

    private readonly object[] _entries = [.. entries];
    private volatile DecisionBasis[] _latest = [];

    public DecisionBasis On(DateOnly day)
    {
        var latest = _latest;
        foreach (var basis in latest)
        {
            if (basis.Day == day)
                return basis;
        }

        var made = new DecisionBasis(new ParametersInForce(day, histories), _entries, latest);
        _latest = [made, .. latest.Take(Kept - 1)];
        return made;
    }
}
