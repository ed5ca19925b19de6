using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.StoreService;

/// <summary>What a complaint on hold waits for.</summary>
[Cites(StoreDocument.OnHold)]
public enum AwaitedThing
{
    /// <summary>What only the customer can say or do.</summary>
    CustomerAnswer = 1,

    /// <summary>Something of a supplier or another firm.</summary>
    Supplier,

    /// <summary>The removal of a cause that several complaints have in common.</summary>
    CommonCause,

    /// <summary>A proof.</summary>
    Evidence,
}

/// <summary>What is awaited, and of whom. Immutable.</summary>
/// <param name="Thing">What.</param>
/// <param name="From">Of whom: a person, a department, a firm; not empty.</param>
[Cites(StoreDocument.OnHold)]
public sealed record Awaited(AwaitedThing Thing, string From);
