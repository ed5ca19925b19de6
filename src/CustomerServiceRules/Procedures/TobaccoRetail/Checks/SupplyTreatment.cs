using CustomerServiceRules.Facts;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>How one customer is supplied, as <see cref="EqualSupplyCheck"/> compares it. Immutable.</summary>
public sealed class SupplyTreatment
{
    /// <summary>States how a customer is supplied.</summary>
    /// <param name="customer">The customer.</param>
    /// <param name="label">Its label; business format and market type are compared, the scale is not.</param>
    /// <param name="tier">Its tier.</param>
    /// <param name="services">The services it is granted; those of supply count.</param>
    /// <param name="allocation">The host's own terms of supply, such as a quota class; compared ordinally.</param>
    /// <exception cref="ArgumentException">No customer, no label or no tier.</exception>
    public SupplyTreatment(
        SubjectId customer,
        CompositeLabel label,
        CustomerTier tier,
        IEnumerable<GrantedService> services,
        params IEnumerable<string> allocation)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(allocation);
        if (customer == default)
            throw new ArgumentException("Found the supply of nobody, expected a customer.", nameof(customer));
        if (label == default)
            throw new ArgumentException($"Found no label for {customer}, expected one such as CZ1.", nameof(label));
        if (!Enum.IsDefined(tier))
            throw new ArgumentException($"Found the tier {(int)tier}, expected A, B or C.", nameof(tier));

        Customer = customer;
        Format = label.Format;
        Market = label.Market;
        Tier = tier;
        Terms =
        [
            .. services.Select(service => service.Service)
                .Where(id => TobaccoServices.Supply.Any(supply => supply.Id == id))
                .Concat(allocation)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Who is treated so.</summary>
    public SubjectId Customer { get; }

    /// <summary>Its business format.</summary>
    public FormatCode Format { get; }

    /// <summary>Its market type.</summary>
    public MarketType Market { get; }

    /// <summary>The tier under which it is supplied.</summary>
    public CustomerTier Tier { get; }

    /// <summary>The terms on which it is supplied, each once, sorted ordinally.</summary>
    public IReadOnlyList<string> Terms { get; }
}
