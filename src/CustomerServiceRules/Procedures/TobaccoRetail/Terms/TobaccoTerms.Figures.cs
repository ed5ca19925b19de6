using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

// The names of facts and figures.
internal static partial class TobaccoTerms
{
    private static Term[] FactsAndFigures =>
    [
        new(StandingFact, "Standing in the format", "业态内排名"),
        new(DowngradeFact, "Downgrade of the tier", "等级下调"),
        new(LocationFact, "Place of business", "经营地点"),
        new(AssessmentFact, "Assessment of the area", "区域评定"),
        new(BusinessFormatFact, "Business format", "经营业态"),
        new(GrantFact, "Service of a tier", "等级服务项目"),
        new(OpenServiceFact, "Service for all", "普遍服务项目"),
        new(FormatFigure, "Business format", "经营业态"),
        new(QuantityFigure, "Net quantity", "净购进数量"),
        new(AmountFigure, "Net amount", "净购进金额"),
        new(CountedQuantityFigure, "Quantity counted", "计入数量"),
        new(CountedAmountFigure, "Amount counted", "计入金额"),
        new(JoinedFigure, "Joined on", "入网日期"),
        new(ScoreFigure, "Score", "规模得分"),
        new(RankFigure, "Rank", "名次"),
        new(PositionFigure, "Position", "位次比例"),
        new(FormatQuantityFigure, "Quantity of the whole format", "业态总数量"),
        new(FormatAmountFigure, "Amount of the whole format", "业态总金额"),
        new(CountFigure, "Customers counted", "参评客户数"),
        new(DowngradeToFigure, "Downgraded to", "下调至"),
        new(ReasonFigure, "Reason", "理由"),
        new(FromFigure, "In force from", "生效日期"),
        new(UntilFigure, "In force until before", "失效日期"),
        new(ApprovedByFigure, "Approved by", "批准人"),
        new(ApprovedOnFigure, "Approved on", "批准日期"),
        new(CommitteeFigure, "Committee", "居委会或村委会"),
        new(ReachedByCitySeatFigure, "Reached by a city or district seat", "与市区政府驻地连接"),
        new(ReachedByTownSeatFigure, "Reached by a county or town seat", "与县镇政府驻地连接"),
        new(SpecialAreaFigure, "Special area", "特殊区域"),
        new(PopulationFigure, "Permanent population", "常住人口"),
        new(TerritoryFigure, "Territory", "地域"),
        new(PlaceFigure, "Kind of place", "地段"),
        new(StructureFigure, "Sales structure", "销售结构"),
        new(StrongAbilityFigure, "Strong business ability", "经营能力强"),
        new(AssessedByFigure, "Assessed by", "评定人"),
        new(AssessedOnFigure, "Assessed on", "评定日期"),
        new(LayerFigure, "Layer", "服务层次"),
        new(CategoryFigure, "Category", "服务类别"),
    ];
}
