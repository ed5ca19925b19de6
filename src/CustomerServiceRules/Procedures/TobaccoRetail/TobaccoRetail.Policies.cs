using System.Globalization;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

// The questions that are decided, in an order in which each stands after those it needs.
public static partial class TobaccoRetail
{
    /// <summary>How large is the customer? Needs its <see cref="ScaleStanding"/>.</summary>
    public static Policy<BusinessScale> Scale { get; } = Policy.One(
        "tob.scale",
        new LocalizedText("How large is the customer within its business format?", "客户在所属业态内的经营规模？"),
        ValueText.OfEnum<BusinessScale>(TermOf));

    /// <summary>Which tier? Follows the scale; a <see cref="TierDowngrade"/> may lower it.</summary>
    public static Policy<CustomerTier> Tier { get; } = Policy.One(
        "tob.tier",
        new LocalizedText("Which tier is the customer in?", "客户属于哪一等级？"),
        ValueText.OfEnum<CustomerTier>(TermOf),
        Scale);

    /// <summary>From which day does the tier count, if the moment of the decision is that of the quarterly run?</summary>
    public static Policy<DateOnly> TierEffect { get; } = Policy.One(
        "tob.tier-effect",
        new LocalizedText("From which day does the tier count?", "等级自何日起生效？"),
        new ValueText<DateOnly>(
            day => day.ToString(DayForm, CultureInfo.InvariantCulture),
            text => DateOnly.ParseExact(text, DayForm, CultureInfo.InvariantCulture)),
        Tier);

    /// <summary>Which services does the tier bring under "3+3"? One element a service.</summary>
    public static Policy<IReadOnlyList<GrantedService>> Services { get; } = Policy.Each(
        "tob.services",
        new LocalizedText("Which services does the customer receive under 3+3?", "客户享受哪些“3+3”服务？"),
        granted => granted.Service,
        GrantedService.Text,
        Tier);

    /// <summary>Which services are open to the customer as to all?</summary>
    public static Policy<IReadOnlyList<OfferedService>> ServicesForAll { get; } = Policy.Each(
        "tob.open-services",
        new LocalizedText("Which services are open to every customer?", "哪些服务面向所有客户？"),
        offered => offered.Service,
        OfferedService.Text);

    /// <summary>How often is the customer visited?</summary>
    public static Policy<VisitCadence> Cadence { get; } = Policy.One(
        "tob.visit-cadence",
        new LocalizedText("How often is the customer visited?", "多久拜访客户一次？"),
        VisitCadence.Text,
        Tier);

    /// <summary>Is the customer's place urban or rural? Needs a <see cref="MarketLocation"/>.</summary>
    public static Policy<MarketType> Market { get; } = Policy.One(
        "tob.market-type",
        new LocalizedText("Is the customer's place urban or rural?", "客户的市场类型是城镇还是乡村？"),
        ValueText.OfEnum<MarketType>(TermOf));

    /// <summary>Which class is the customer's area in? Needs an <see cref="AreaAssessment"/>.</summary>
    public static Policy<AreaClass> Area { get; } = Policy.One(
        "tob.area-class",
        new LocalizedText("Which class is the customer's area in?", "客户所在区域属于哪一类？"),
        ValueText.OfEnum<AreaClass>(TermOf));

    private const string DayForm = "yyyy-MM-dd";
}
