using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>What a host knows of a retailer on the way into the sales network, as far as the steps look at it. Immutable.</summary>
/// <param name="Customer">The host's ID of the customer; not empty.</param>
[Cites("TOB-13a.1", "TOB-13a.3")]
public sealed record RetailerFile(string Customer)
{
    /// <summary>The number of the tobacco monopoly retail licence (烟草专卖零售许可证); null until it is granted.</summary>
    public string? LicenceNumber { get; init; }

    /// <summary>Whether the basic information is in the system's archive screen.</summary>
    public bool HasBasicInformation { get; init; }

    /// <summary>The business format (业态); null until it is set.</summary>
    public FormatCode? Format { get; init; }

    /// <summary>How deliveries are paid, in the host's words; null until it is set.</summary>
    public string? SettlementMethod { get; init; }

    /// <summary>How often the customer orders, in the host's words; null until it is set.</summary>
    public string? OrderingFrequency { get; init; }

    /// <summary>The market type; null until it is decided.</summary>
    public MarketType? Market { get; init; }

    /// <summary>The class of the area; null until it is decided.</summary>
    public AreaClass? Area { get; init; }

    /// <summary>Whether the customer has been trained face to face and can order alone.</summary>
    public bool OrdersAlone { get; init; }

    /// <summary>Whether the customer has a bank account and has authorised direct debit (联网代扣) from it.</summary>
    public bool HasAuthorisedDebit { get; init; }
}
