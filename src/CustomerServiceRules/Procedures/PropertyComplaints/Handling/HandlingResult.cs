using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.PropertyComplaints;

/// <summary>What a task came to. Immutable.</summary>
[Cites("CGH-4.2", PropertyComplaintsDocument.StepsOfHandling)]
public sealed record HandlingResult
{
    /// <summary>Records a result.</summary>
    /// <param name="unit">Who handled it, in the host's words; not empty.</param>
    /// <param name="outcome">What was found and done; not empty.</param>
    /// <exception cref="ArgumentException">No unit, or no outcome.</exception>
    public HandlingResult(string unit, string outcome)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(unit);
        ArgumentException.ThrowIfNullOrWhiteSpace(outcome);
        Unit = unit;
        Outcome = outcome;
    }

    /// <summary>Who handled it.</summary>
    public string Unit { get; }

    /// <summary>What was found and done.</summary>
    public string Outcome { get; }
}
