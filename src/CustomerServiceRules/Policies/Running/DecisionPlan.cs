namespace CustomerServiceRules.Policies.Running;

/// <summary>The policies of one question in the order in which they are decided: each after those whose decisions it receives.</summary>
internal sealed class DecisionPlan
{
    private readonly Policy[] _policies;

    public DecisionPlan(IReadOnlyList<Policy> asked, Func<Policy, PolicyNetwork> networkOf)
    {
        Asked = asked;
        var ordered = new List<Policy>();
        foreach (var policy in asked)
            AddWithEarlier(policy, ordered);
        _policies = [.. ordered];
        Networks = [.. ordered.Select(networkOf)];
        After = [.. ordered.Select(policy => policy.After.Select(earlier => ordered.IndexOf(earlier)).ToArray())];
    }

    public PolicyNetwork[] Networks { get; }

    /// <summary>For each network, the places of the policies whose decisions it receives.</summary>
    public int[][] After { get; }

    /// <summary>The policies that were asked for, in the order of asking.</summary>
    public IReadOnlyList<Policy> Asked { get; }

    public int IndexOf(Policy policy) => Array.IndexOf(_policies, policy);

    public int IndexOf(string policy) => Array.FindIndex(_policies, candidate => candidate.Name == policy);

    private static void AddWithEarlier(Policy policy, List<Policy> ordered)
    {
        if (ordered.Contains(policy))
            return;

        foreach (var earlier in policy.After)
            AddWithEarlier(earlier, ordered);
        ordered.Add(policy);
    }
}
