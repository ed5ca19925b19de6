using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Calendars;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

// The figures of the procedure.
public static partial class TobaccoRetail
{
    /// <summary>Positions up to this share of a format, inclusive, are large; 1/5 (TOB-6.2.3).</summary>
    public static Parameter<Fraction> LargeShare { get; } = new(
        "tob.scale.large-share",
        new LocalizedText("Leading share of a format's customers that is large", "业态内大规模客户所占的前段比例"),
        "",
        new DatedValue<Fraction>(new Fraction(1, 5), "TOB-6.2.3", "TOB-6.2.2"))
    {
        Allowed = Shares,
    };

    /// <summary>Positions beyond the large ones and up to this share, inclusive, are medium; 4/5, which is 20 and 60 percent (TOB-6.2.4).</summary>
    public static Parameter<Fraction> MediumUpTo { get; } = new(
        "tob.scale.medium-up-to",
        new LocalizedText("Share of a format's customers that is large or medium", "业态内大、中规模客户合计比例"),
        "",
        new DatedValue<Fraction>(new Fraction(4, 5), "TOB-6.2.4", "TOB-6.2.2"))
    {
        Allowed = Shares,
    };

    /// <summary>How many days after the run a tier begins to count; 1, a default (the document names no day).</summary>
    public static Parameter<int> EffectDelay { get; } = new(
        "tob.tier.effect-delay",
        new LocalizedText("Days from the quarterly run until a tier counts", "季度排序后等级生效的间隔天数"),
        "days",
        new DatedValue<int>(1, TobaccoDocument.EffectDayLeftOpen, "TOB-9.2"))
    {
        Allowed = new AllowedValues<int>(days => days >= 0, "0 days or more"),
    };

    /// <summary>From how many permanent inhabitants, inclusive, a detached special area is town area; 3000 (TOB-6.3.5).</summary>
    public static Parameter<int> SpecialAreaPopulation { get; } = new(
        "tob.market-type.special-area-population",
        new LocalizedText("Permanent population from which a special area is town area", "特殊区域视为镇区的常住人口下限"),
        "persons",
        new DatedValue<int>(3000, "TOB-6.3.5", TobaccoDocument.SpecialAreasLeftOpen))
    {
        Allowed = new AllowedValues<int>(persons => persons >= 0, "0 persons or more"),
    };

    /// <summary>The weeks that each hold one visit to an A or B customer; 1 (TOB-13b.2).</summary>
    public static Parameter<int> WeeksBetweenVisitsToAAndB { get; } = new(
        "tob.visit-cadence.weeks-a-b",
        new LocalizedText("Weeks that each hold one visit to an A or B customer", "A、B类客户拜访间隔周数"),
        "weeks",
        new DatedValue<int>(1, "TOB-13b.2"))
    {
        Allowed = Weeks,
    };

    /// <summary>The weeks that each hold one visit to a C customer; 2 (TOB-13b.3).</summary>
    public static Parameter<int> WeeksBetweenVisitsToC { get; } = new(
        "tob.visit-cadence.weeks-c",
        new LocalizedText("Weeks that each hold one visit to a C customer", "C类客户拜访间隔周数"),
        "weeks",
        new DatedValue<int>(2, "TOB-13b.3"))
    {
        Allowed = Weeks,
    };

    /// <summary>The calendar days of one cycle of visit and delivery, within which a new licensee joins the network; 7, a default (OQ-9).</summary>
    public static Parameter<int> VisitCycle { get; } = new(
        "tob.onboarding.visit-cycle",
        new LocalizedText("Days of one cycle of visit and delivery", "一个访送周期的天数"),
        "days",
        new DatedValue<int>(7, "TOB-13a.2", TobaccoDocument.VisitCycleLeftOpen))
    {
        Allowed = new AllowedValues<int>(days => days >= 1, "1 day or more"),
    };

    /// <summary>From joining the network until the data are maintained; 1 working day (TOB-8.7, OQ-65).</summary>
    public static Parameter<TimeLimit> ArchiveWithin { get; } = new(
        "tob.onboarding.archive-within",
        new LocalizedText("Time within which a new customer's data are maintained", "新入网客户档案信息维护时限"),
        "",
        new DatedValue<TimeLimit>(TimeLimit.WorkingDays(1), "TOB-8.7", "OQ-65"));

    /// <summary>From the request for ordering online until account and password are told; 2 working days (TOB-14.3, OQ-65).</summary>
    public static Parameter<TimeLimit> CredentialsWithin { get; } = new(
        "tob.online-ordering.credentials-within",
        new LocalizedText("Time within which account and password are told", "告知订货账号及密码的时限"),
        "",
        new DatedValue<TimeLimit>(TimeLimit.WorkingDays(2), "TOB-14.3", "OQ-65"));

    /// <summary>From the request for ordering online, not from the account, until the training is complete; 5 working days (TOB-14.4, OQ-10, OQ-65).</summary>
    public static Parameter<TimeLimit> TrainingWithin { get; } = new(
        "tob.online-ordering.training-within",
        new LocalizedText("Time within which the training for ordering online is complete", "完成网上订货面对面培训的时限"),
        "",
        new DatedValue<TimeLimit>(TimeLimit.WorkingDays(5), "TOB-14.4", "OQ-10", "OQ-65"));

    private static AllowedValues<Fraction> Shares => new(share => share >= Fraction.Zero && share <= 1, "a share from 0 to 1");

    private static AllowedValues<int> Weeks => new(weeks => weeks >= 1, "1 week or more");
}
