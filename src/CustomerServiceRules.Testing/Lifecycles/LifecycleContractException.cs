using System.Globalization;

namespace CustomerServiceRules.Testing;

/// <summary>A lifecycle breaks its contract. Every test framework reports it as a failure; the message lists every breach.</summary>
public sealed class LifecycleContractException : Exception
{
    internal LifecycleContractException(string lifecycle, IReadOnlyList<ContractBreach> breaches, IReadOnlyList<int> seeds, Exception? inner = null)
        : base(Text(lifecycle, breaches, seeds), inner) => Breaches = breaches;

    /// <summary>What is broken.</summary>
    public IReadOnlyList<ContractBreach> Breaches { get; }

    private static string Text(string lifecycle, IReadOnlyList<ContractBreach> breaches, IReadOnlyList<int> seeds) => string.Create(
        CultureInfo.InvariantCulture,
        $"{lifecycle} breaks the contract of lifecycles: {breaches.Count} breach(es).{string.Concat(breaches.Select(breach => $"\n- {breach}"))}\nSeeds: {seeds[0]} to {seeds[^1]}");
}

/// <summary>A breach of the contract of lifecycles.</summary>
/// <param name="Check">
/// What was checked: <c>composition</c>, <c>definition</c>, <c>description</c>, <c>guards</c>, <c>order</c>, <c>repetition</c>,
/// <c>fault</c>, <c>json</c> or <c>paths</c>.
/// </param>
/// <param name="Where">The state and trigger, or the part, that it is about.</param>
/// <param name="Message">What was expected and found, and for which sample.</param>
public sealed record ContractBreach(string Check, string Where, string Message)
{
    /// <summary>The breach in one line.</summary>
    public override string ToString() => $"{Where}: {Message} [{Check}]";
}
