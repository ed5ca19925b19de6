namespace RetailTiering.Display;

// What is said of order days beside the cadence.
internal sealed partial class Texts
{
    public string ActualTitle => Say("Order days beside the cadence", "订货日与拜访频次对照");

    public string ActualPeriod => Say(
        "Period {0} ({1} to {2}); tiers of the run of {3}. Format and market, on which the tiers rest, are taken as given from the outlets file.",
        "周期 {0}（{1} 至 {2}）；档次取自 {3} 的运行结果。档次所依据的经营业态和市场类型取自客户文件，为假定值。");

    public string ActualDefinition => Say(
        "An order day is a day with a sales line of more than 0 pieces. An outlet bought at the cadence that its tier gives when every whole window of that cadence in the period holds an order day: "
        + "each ISO week for A and B, each two ISO weeks for C, counted from the week of {0}. Windows that the period cuts are left out, and no holidays are taken off.",
        "订货日指有销售行且数量大于 0 的日期。周期内该档拜访频次的每个完整时段都有订货日，即为按频次订货：A、B 类为每个 ISO 周，C 类为每两个 ISO 周，自 {0} 所在周起算。"
        + "被周期截断的时段不计，节假日不扣除。");

    public string Windows => Say("Windows", "时段数");

    public string KeptWindows => Say("With an order", "有订货");

    public string KeptShare => Say("Share", "占比");

    public string AtCadence => Say("Outlets at the cadence", "按频次订货户数");

    public string AtCadenceShare => Say("Share of outlets", "户数占比");

    public string AllTiers => Say("All", "合计");

    public string ActualResult => Say(
        "{0:N0} of {1:N0} outlets bought at the cadence that their tier gives: {2} %.",
        "{1:N0} 户中有 {0:N0} 户按其档次的频次订货，占 {2} %。");

    public string WithoutWindow => Say(
        "{0:N0} outlets have no whole window, since they joined too late, and are not at the cadence.",
        "有 {0:N0} 户因入网较晚没有完整时段，不计为按频次订货。");
}
