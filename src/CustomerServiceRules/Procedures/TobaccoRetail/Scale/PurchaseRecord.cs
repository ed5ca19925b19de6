using CustomerServiceRules.Facts;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>
/// What one customer bought in the whole measuring period: the sums of all its lines, returns subtracted. Immutable.
/// </summary>
public readonly record struct PurchaseRecord
{
    /// <summary>Creates the record of one customer.</summary>
    /// <param name="customer">The customer.</param>
    /// <param name="format">Its business format at the end of the period (OQ-5).</param>
    /// <param name="quantity">The net quantity in units of sale; negative where more went back than was bought.</param>
    /// <param name="amount">The net amount in one currency for the whole population; negative where more went back than was bought.</param>
    /// <param name="joined">The day on which it joined the network; null: long ago.</param>
    /// <exception cref="ArgumentException">No customer, or the default format code.</exception>
    public PurchaseRecord(SubjectId customer, FormatCode format, long quantity, decimal amount, DateOnly? joined = null)
    {
        if (customer == default)
            throw new ArgumentException("Found purchases of nobody, expected a customer.", nameof(customer));
        if (format == default)
            throw new ArgumentException($"Found no business format for {customer}, expected one letter A to Z.", nameof(format));

        Customer = customer;
        Format = format;
        NetQuantity = quantity;
        NetAmount = amount;
        Joined = joined;
    }

    /// <summary>Who bought; one record for each in a ranking.</summary>
    public SubjectId Customer { get; }

    /// <summary>Its business format.</summary>
    public FormatCode Format { get; }

    /// <summary>The net quantity; may be negative.</summary>
    public long NetQuantity { get; }

    /// <summary>The net amount; may be negative.</summary>
    public decimal NetAmount { get; }

    /// <summary>The day on which it joined the network; null: long ago.</summary>
    public DateOnly? Joined { get; }

    /// <summary>The quantity that counts: the net quantity, or 0 where that is negative (OQ-4).</summary>
    public long Quantity => Math.Max(0, NetQuantity);

    /// <summary>The amount that counts: the net amount, or 0 where that is negative (OQ-4).</summary>
    public decimal Amount => decimal.IsNegative(NetAmount) ? 0m : NetAmount;

    /// <summary>Whether it joined after the first and not after the last day of a period: it is then not ranked (OQ-4).</summary>
    /// <param name="period">The period.</param>
    public bool IsNewcomerIn(MeasuringPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return Joined > period.First && Joined <= period.Last;
    }
}
