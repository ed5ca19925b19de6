using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>
/// The class of a customer's area, decided by place, sales structure and ability. Independent of the market type: a City B
/// customer may be rural by market type, and neither is derived from the other.
/// </summary>
[Cites("TOB-8.1", "TOB-8.2", "TOB-8.3", "TOB-8.4")]
public enum AreaClass
{
    /// <summary>A central urban place, strong ability and a high-end structure (城市A类).</summary>
    CityA = 1,

    /// <summary>Other city and county-town customers, and places that sell like a city (城市B类).</summary>
    CityB,

    /// <summary>Township seats and main roads, busy village markets, and places that sell like a town (乡镇).</summary>
    Town,

    /// <summary>All others (农村).</summary>
    Village,
}

/// <summary>What kind of place a customer is in, as the classes of areas tell places apart.</summary>
[Cites("TOB-8.1", "TOB-8.2", "TOB-8.3", "TOB-8.4")]
public enum AreaPlace
{
    /// <summary>City proper or county seat; a central urban, administrative, school or residential area.</summary>
    CentralUrban = 1,

    /// <summary>Elsewhere in a city or county town.</summary>
    OtherUrban,

    /// <summary>Where city and country meet.</summary>
    UrbanFringe,

    /// <summary>A scenic, mining or factory area in the country.</summary>
    RuralEnclave,

    /// <summary>The seat of a township's government, or along the township's main roads.</summary>
    TownshipSeat,

    /// <summary>A busy market of a village.</summary>
    VillageMarket,

    /// <summary>A settlement that has grown by itself (自然村).</summary>
    NaturalVillage,
}

/// <summary>Whose sales structure a customer's own equals.</summary>
[Cites("TOB-8.1", "TOB-8.2", "TOB-8.3")]
public enum SalesStructure
{
    /// <summary>High-end, which is more than that of city customers.</summary>
    HighEnd = 1,

    /// <summary>That of city customers.</summary>
    LikeCity,

    /// <summary>That of town customers.</summary>
    LikeTown,

    /// <summary>None of these.</summary>
    Other,
}
