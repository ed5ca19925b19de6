using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.MallComplaints;

/// <summary>What a complaint touches beside its type, as far as it decides who handles it.</summary>
[Cites("MALL-C-3.5.1b", "MALL-C-3.5.1c", "MALL-C-3.5.1e", "MALL-C-3.5.1f", "MALL-C-3.5.2b")]
public enum ComplaintTopic
{
    /// <summary>Somebody was poisoned by food that was bought (食品中毒).</summary>
    FoodPoisoning = 1,

    /// <summary>Food that is spoiled or past its date (变质、过期食品); goods of the type expired that are no food are none.</summary>
    SpoiledOrExpiredFood,

    /// <summary>The building or its facilities (建筑设施).</summary>
    BuildingOrFacility,

    /// <summary>A forklift grazed a customer (叉车擦伤顾客).</summary>
    ForkliftInjury,

    /// <summary>A return or an exchange led to a dispute (退换商品争执).</summary>
    ReturnOrExchangeDispute,
}
