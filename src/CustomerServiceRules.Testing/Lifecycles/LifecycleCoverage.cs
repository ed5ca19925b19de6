namespace CustomerServiceRules.Testing;

/// <summary>What the sample cases of a contract test reached. Immutable.</summary>
/// <param name="Lifecycle">The ID of the lifecycle.</param>
/// <param name="Firings">How many triggers were fired.</param>
/// <param name="Walked">The transitions whose test path a sample case could walk, each as <c>From/Trigger/To</c>; those of regions after the region's ID.</param>
/// <param name="NotWalked">The others, each with what stopped every sample.</param>
public sealed record LifecycleCoverage(string Lifecycle, int Firings, IReadOnlyList<string> Walked, IReadOnlyList<string> NotWalked)
{
    /// <summary>Expects that the sample cases walk every transition that the description says can be reached.</summary>
    /// <exception cref="LifecycleContractException">They do not; those that none walks are listed with what stopped the samples.</exception>
    public LifecycleCoverage ExpectEveryTransition() => NotWalked.Count == 0
        ? this
        : throw new LifecycleContractException(Lifecycle, [.. NotWalked.Select(path => new ContractBreach("coverage", path, "expected a sample case that walks it"))], [0]);
}
