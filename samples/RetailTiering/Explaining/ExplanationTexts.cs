using CustomerServiceRules.Terms;

namespace RetailTiering.Explaining;

/// <summary>The sentences of an explanation that are this program's own.</summary>
internal sealed class ExplanationTexts(Language language)
{
    public string Heading => Say("{0}  {1}: tier {2}, {3}", "{0}  {1}：{2}，{3}");

    public string Given => Say("Given by the outlets file: assumed, not decided here", "客户文件给定，为假定值，不在此处判定");

    public string Format => Say("Business format: {0}, {1}", "经营业态：{0}，{1}");

    public string Market => Say("Market type: {0}, {1}", "市场类型：{0}，{1}");

    public string Label => Say("Label: {0}, which is market type, business format and scale code", "标签：{0}，由市场类型、经营业态、规模代码组成");

    public string Scale => Say("Scale", "经营规模");

    public string Tier => Say("Tier", "等级");

    public string Effect => Say("In effect from", "生效日期");

    public string Services => Say("Services under 3+3", "“3+3”服务");

    public string Visits => Say("Visits", "拜访");

    public string Is => Say("{0}: {1}", "{0}：{1}");

    public string Comma => Say(", ", "、");

    public string AsAbove => Say("{0}: {1}, as above", "{0}：{1}，见上");

    public string DecidedFor => Say("Day of the run: {0}", "运行日：{0}");

    public string Overridden => Say("{0} was concluded too, but gives way to {1}", "另得出 {0}，但让位于 {1}");

    public string Clamped => Say("More went back than was bought: a sum below 0 counts as 0", "退货多于购进，负数合计按 0 计");

    public string ServiceCount => Say("{0}: {1} in all, {2}", "{0}：共 {1} 项，{2}");

    public string Layer => Say("{0}, {1}: {2}", "{0} {1} 项： {2}");

    public string Highest => Say("Why not a higher tier: there is none, tier {0} is the highest", "为何不是更高等级：{0}已是最高等级");

    public string WhyNot => Say("Why not tier {0}, and how far", "为何不是{0}，差距多大");

    public string IsNewcomer => Say(
        "No position: it joined on {0}, in the period, so it is not ranked until the first complete period; its scale is provisional",
        "无位次比例：{0} 于本周期内入网，首个完整周期前不参加排名，经营规模为暂定");

    public string FormatWithoutPurchases => Say(
        "No position: nobody in the format bought anything in the period, so nobody is ranked", "无位次比例：本周期内该业态无任何购进，全部不排名");

    public string WithoutPurchases => Say(
        "Its score is 0: without purchases that count it is small, whatever its position", "得分为 0：无计入的购进，无论位次如何均为小规模");

    public string OwnPosition => Say("Own position: rank {0} of {1}, ({0} - 1/2)/{1} = {2}", "本户位次比例：第 {0} 名，共 {1} 户，({0} - 1/2)/{1} = {2}");

    public string Threshold => Say("Threshold: positions up to {0} pass", "界限：位次比例不超过 {0}");

    public string TooFar => Say("Beyond it by {0}", "超出 {0}");

    public string Within => Say("The position passes", "位次比例已达到");

    public string LastRank => Say("Last rank that passes: {0} of {1}, ({0} - 1/2)/{1} = {2}", "可达到的最后名次：第 {0} 名，共 {1} 户，({0} - 1/2)/{1} = {2}");

    public string NoRank => Say(
        "No rank passes: the format is so small that even rank 1 stands at ({0} - 1/2)/{1} = {2}", "无名次可达到：业态户数过少，第 {0} 名也在 ({0} - 1/2)/{1} = {2}");

    public string Holder => Say("Held by {0} {1}, rank {2}, score {3}", "由 {0} {1} 占据，第 {2} 名，得分 {3}");

    public string Gap => Say("Own score {0}; short of it by {1}", "本户得分 {0}；相差 {1}");

    public string Refused => Say("Rules that would have concluded it, and what they lacked", "可得出该结论的规则及其未满足的条件");

    public string WouldConclude => Say("{0}: {1} not concluded", "{0}：未得出 {1}");

    public string DecisionLacks => Say("{0} is {1}, needed {2}", "{0}为 {1}，需为 {2}");

    public string ComparisonLacks => Say("{0}: found {1}, needed {2} {3}", "{0}：实际 {1}，需 {2} {3}");

    public string OffBy => Say(", off by {0}", "，相差 {0}");

    public string Nothing => Say("nothing", "无");

    public string TestLacks => Say("{0}: does not hold", "{0}：不成立");

    public string FactMissing => Say("{0}: found none", "{0}：未找到");

    private string Say(string english, string chinese) => language == Language.Chinese ? chinese : english;
}
