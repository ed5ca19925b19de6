using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

// The names of what can be decided or recorded.
internal static partial class TobaccoTerms
{
    private static Term[] Values =>
    [
        Named(BusinessScale.Large, "Large", "大"),
        Named(BusinessScale.Medium, "Medium", "中"),
        Named(BusinessScale.Small, "Small", "小"),
        Named(CustomerTier.A, "A (key customer)", "A类（重点客户）"),
        Named(CustomerTier.B, "B (ordinary customer)", "B类（普通客户）"),
        Named(CustomerTier.C, "C (support customer)", "C类（扶持客户）"),
        Named(ServiceBundle.Family, "Family service", "亲情服务"),
        Named(ServiceBundle.Sincere, "Sincere service", "真情服务"),
        Named(ServiceBundle.Warm, "Warm service", "热情服务"),
        Named(ServiceLayer.Daily, "Daily", "日常"),
        Named(ServiceLayer.Special, "Special", "特色"),
        Named(ServiceLayer.Extended, "Extended", "延伸"),
        Named(ServiceCategory.Basic, "Basic services", "基础服务类"),
        Named(ServiceCategory.Marketing, "Marketing services", "营销服务类"),
        Named(ServiceCategory.ValueAdded, "Value-added services", "增值服务类"),
        Named(MarketType.Urban, "Urban", "城镇"),
        Named(MarketType.Rural, "Rural", "乡村"),
        Named(SpecialArea.MiningArea, "Independent mining area", "独立工矿区"),
        Named(SpecialArea.DevelopmentZone, "Development zone", "开发区"),
        Named(SpecialArea.ResearchUnit, "Research unit", "科研单位"),
        Named(SpecialArea.University, "University", "大专院校"),
        Named(SpecialArea.FarmHeadquarters, "Headquarters of a farm or forest farm", "农场、林场场部驻地"),
        Named(AreaClass.CityA, "City A", "城市A类"),
        Named(AreaClass.CityB, "City B", "城市B类"),
        Named(AreaClass.Town, "Town", "乡镇"),
        Named(AreaClass.Village, "Village", "农村"),
        Named(AreaPlace.CentralUrban, "Central place of a city or county town", "城市或县城中心地段"),
        Named(AreaPlace.OtherUrban, "Elsewhere in a city or county town", "城市或县城其他地段"),
        Named(AreaPlace.UrbanFringe, "Fringe of a town", "城乡结合部"),
        Named(AreaPlace.RuralEnclave, "Scenic, mining or factory area in the country", "农村景区、矿区、厂区"),
        Named(AreaPlace.TownshipSeat, "Township seat or main road", "乡镇政府驻地及主干道"),
        Named(AreaPlace.VillageMarket, "Busy village market", "繁华的村级集市"),
        Named(AreaPlace.NaturalVillage, "Natural village", "自然村"),
        Named(SalesStructure.HighEnd, "High-end", "高端"),
        Named(SalesStructure.LikeCity, "Like city customers", "同城市客户"),
        Named(SalesStructure.LikeTown, "Like town customers", "同乡镇客户"),
        Named(SalesStructure.Other, "Other", "其他"),
        new(WeeklyAtFixedTime, "Once a week at a fixed time", "每周定时拜访一次"),
        new(Weekly, "Once a week", "每周拜访一次"),
        new(Fortnightly, "Once every two weeks", "每两周拜访一次"),
    ];
}
