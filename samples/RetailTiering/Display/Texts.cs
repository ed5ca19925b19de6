using CustomerServiceRules.Terms;

namespace RetailTiering.Display;

/// <summary>The program's own words in the language of the reader; the words of the procedure come from the library.</summary>
internal sealed partial class Texts(Language language)
{
    public Language Language => language;

    public string Title => Say("Retail tiers", "零售客户分档");

    public string PeriodOf => Say("Period {0} ({1} to {2}), run on {3}, in effect from {4}", "周期 {0}（{1} 至 {2}），运行日 {3}，生效日 {4}");

    public string Assumed => Say(
        "Business format and market type are taken as given from the outlets file: assumed, not decided here.",
        "经营业态和市场类型取自客户文件，为假定值，不在此处判定。");

    public string Reading => Say("Reading {0}", "正在读取 {0}");

    public string Deciding => Say("Deciding", "正在判定");

    public string LinesDone => Say("{0}: {1} %, {2:N0} lines", "{0}：{1} %，{2:N0} 行");

    public string OutletsDone => Say("{0}: {1} %, {2:N0} outlets", "{0}：{1} %，{2:N0} 户");

    public string Tiers => Say("Outlets by tier", "各档客户数");

    public string Outlet => Say("Outlet", "客户");

    public string Name => Say("Name", "名称");

    public string Pieces => Say("Pieces", "数量");

    public string Amount => Say("Amount", "金额");

    public string Rank => Say("Rank", "名次");

    public string Label => Say("Label", "标签");

    public string Tier => Say("Tier", "档");

    public string Note => Say("Note", "备注");

    public string Service => Say("Service", "服务");

    public string Outlets => Say("Outlets", "客户数");

    public string Entitlements => Say("Entitlements", "服务项数");

    public string Visits => Say("Visits", "拜访");

    public string FormatTitle => Say("{0}  {1} (format assumed), {2:N0} outlets", "{0}  {1}（业态为假定值），{2:N0} 户");

    public string SomeShown => Say("The first {0} of {1:N0} outlets are shown.", "此处只列出 {1:N0} 户中的前 {0} 户。");

    public string Tied => Say("tied", "并列");

    public string NoPurchases => Say("no purchases", "无购进");

    public string MoreReturned => Say("net return", "净退货");

    public string FormatWithoutPurchases => Say("not ranked", "不排名");

    public string Newcomer => Say("newcomer", "新入网");

    public string OneExplained => Say("One decision explained", "一项决定的说明");

    public string Cited => Say("Clauses cited", "所引条款");

    public string DefaultsCited => Say(
        "Defaults cited: points that the document leaves open, each with the default that was applied",
        "所引默认规则：文件未作规定之处及所采用的默认处理");

    public string Default => Say("{0} (default)", "{0}（默认）");

    public string Rule => Say("rule", "规则");

    public string Written => Say("Written to {0}: {1}", "已写入 {0}：{1}");

    public static Texts In(Language language) => new(language);

    private string Say(string english, string chinese) => language == Language.Chinese ? chinese : english;
}
