using RetailTiering.CommandLine;

namespace RetailTiering.Display;

/// <summary>The program's own words in the language of the reader; the words of the procedure come from the library.</summary>
internal sealed record Texts
{
    public required string Title { get; init; }

    public required string PeriodOf { get; init; }

    public required string Assumed { get; init; }

    public required string Tiers { get; init; }

    public required string Outlet { get; init; }

    public required string Name { get; init; }

    public required string Pieces { get; init; }

    public required string Amount { get; init; }

    public required string Rank { get; init; }

    public required string Label { get; init; }

    public required string Tier { get; init; }

    public required string Note { get; init; }

    public required string Service { get; init; }

    public required string Outlets { get; init; }

    public required string Entitlements { get; init; }

    public required string Visits { get; init; }

    public required string FormatTitle { get; init; }

    public required string SomeShown { get; init; }

    public required string OneExplained { get; init; }

    public required string Written { get; init; }

    public static Texts In(Language language) => language == Language.Chinese ? Chinese : English;

    private static Texts English { get; } = new()
    {
        Title = "Retail tiers",
        PeriodOf = "Period {0}, run on {1}, in effect from {2}",
        Assumed = "Business format and market type are taken as given from the outlets file: assumed, not decided here.",
        Tiers = "Outlets by tier",
        Outlet = "Outlet",
        Name = "Name",
        Pieces = "Pieces",
        Amount = "Amount",
        Rank = "Rank",
        Label = "Label",
        Tier = "Tier",
        Note = "Note",
        Service = "Service",
        Outlets = "Outlets",
        Entitlements = "Entitlements",
        Visits = "Visits",
        FormatTitle = "{0}  {1} (format assumed), {2} outlets",
        SomeShown = "The first {0} of {1} outlets are shown.",
        OneExplained = "One decision explained",
        Written = "Written to {0}: {1}",
    };

    private static Texts Chinese { get; } = new()
    {
        Title = "零售客户分档",
        PeriodOf = "周期 {0}，运行日 {1}，生效日 {2}",
        Assumed = "经营业态和市场类型取自客户文件，为假定值，不在此处判定。",
        Tiers = "各档客户数",
        Outlet = "客户",
        Name = "名称",
        Pieces = "数量",
        Amount = "金额",
        Rank = "名次",
        Label = "标签",
        Tier = "档",
        Note = "备注",
        Service = "服务",
        Outlets = "客户数",
        Entitlements = "服务项数",
        Visits = "拜访",
        FormatTitle = "{0}  {1}（业态为假定值），{2} 户",
        SomeShown = "此处只列出 {1} 户中的前 {0} 户。",
        OneExplained = "一项决定的说明",
        Written = "已写入 {0}：{1}",
    };
}
