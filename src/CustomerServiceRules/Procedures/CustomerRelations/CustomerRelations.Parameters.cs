using CustomerServiceRules.Calendars;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Terms;
using CustomerServiceRules.Visits;

namespace CustomerServiceRules.Procedures.CustomerRelations;

// The figures of the procedure, of which the document gives none.
public static partial class CustomerRelations
{
    /// <summary>The span that holds one follow-up of an old customer; the host states it, for the document says at intervals (REL-15).</summary>
    public static Parameter<ContactRhythm> FollowUpEvery { get; } = Parameter.Required(
        "rel.duties.follow-up-every",
        new LocalizedText("Span that holds one follow-up of an old customer", "老客户回访周期"),
        "",
        CustomerRelationsDocument.FollowUpRhythm,
        new AllowedValues<ContactRhythm>(rhythm => rhythm.Unit != RhythmUnit.Once, "spans that follow on each other, such as P1M"));

    /// <summary>The span that holds one tour; the host states it, for the document says at irregular times (REL-21.2). At least a week, so that its day can be irregular.</summary>
    public static Parameter<ContactRhythm> TourEvery { get; } = Parameter.Required(
        "rel.duties.tour-every",
        new LocalizedText("Span that holds one tour of a customer", "客户巡访周期"),
        "",
        CustomerRelationsDocument.TourRhythm,
        new AllowedValues<ContactRhythm>(
            rhythm => rhythm.Unit is RhythmUnit.Weeks or RhythmUnit.Months || (rhythm.Unit == RhythmUnit.Days && rhythm.Length >= 7),
            "spans of a week or more that follow on each other, such as P2W"));

    /// <summary>From how many purchases on, inclusive, a customer is an old one; 1, a default: it has bought before.</summary>
    public static Parameter<int> OldCustomerFrom { get; } = new(
        "rel.old-customer-from",
        new LocalizedText("Purchases from which a customer is an old one", "老客户的购买次数下限"),
        "purchases",
        new DatedValue<int>(1, CustomerRelationsDocument.OldCustomers))
    {
        Allowed = new AllowedValues<int>(purchases => purchases >= 1, "1 purchase or more"),
    };

    /// <summary>How much the discount at an old customer's next purchase is; unstated by default (REL-12).</summary>
    public static Parameter<PreferenceRate> DiscountRate { get; } = Rate(
        "rel.preferences.discount-rate", new LocalizedText("Discount at an old customer's next purchase", "老客户下次购买折扣"), "REL-12");

    /// <summary>How much the reward of a customer is that comes back; unstated by default (REL-12).</summary>
    public static Parameter<PreferenceRate> RewardRate { get; } = Rate(
        "rel.preferences.reward-rate", new LocalizedText("Reward of a customer that comes back", "回头客奖励"), "REL-12");

    /// <summary>How much the preference for good credit is; unstated by default (REL-6u).</summary>
    public static Parameter<PreferenceRate> CreditRate { get; } = Rate(
        "rel.preferences.credit-rate", new LocalizedText("Preference for customers of good credit", "信用较好客户的优惠"), "REL-6u");

    /// <summary>Within which time of a change a measure is taken; no figure by default, for the document says in time (REL-15).</summary>
    public static Parameter<PromptLimit> MeasureWithin { get; } = Prompt(
        "rel.follow-up.measure-within", new LocalizedText("Time from a change of needs until a measure is taken", "需求变化采取措施的时限"), "REL-15");

    /// <summary>Within which time of the contact the card is up to date; no figure by default, for the document says timely (REL-19.2).</summary>
    public static Parameter<PromptLimit> CardWithin { get; } = Prompt(
        "rel.follow-up.card-within", new LocalizedText("Time from the contact until the card is up to date", "客户关系卡更新时限"), "REL-19.2");

    /// <summary>How many working days a span must hold, at least, to hold a contact; 1, a default (the document does not say).</summary>
    public static Parameter<int> LeastWorkingDays { get; } = new(
        "rel.duties.least-working-days",
        new LocalizedText("Working days that a span must hold to hold a contact", "回访周期应含的最少工作日数"),
        "days",
        new DatedValue<int>(1, CustomerRelationsDocument.Periods))
    {
        Allowed = new AllowedValues<int>(days => days is >= 1 and <= 5, "1 to 5 days"),
    };

    /// <summary>How contacts are read that customers are owed: give the terms to an <see cref="ObligationSchedule"/>.</summary>
    /// <param name="parameters">The parameters in force, of a rulebook that holds this procedure.</param>
    /// <param name="calendar">The calendar that says which days are working days.</param>
    /// <exception cref="ArgumentException">The rulebook lacks this procedure.</exception>
    public static ObligationTerms ContactTerms(ParametersInForce parameters, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return new ObligationTerms(calendar)
        {
            LeastWorkingDays = parameters.Get(LeastWorkingDays).Value,
            ExcuseClauses = new Dictionary<ExcuseGround, IReadOnlyList<string>>
            {
                [ExcuseGround.NoWorkingDay] = [CustomerRelationsDocument.Periods],
                [ExcuseGround.DutyReplaced] = [CustomerRelationsDocument.Periods],
                [ExcuseGround.ServiceEnded] = [CustomerRelationsDocument.Periods],
                [ExcuseGround.Granted] = [CustomerRelationsDocument.NotMade],
            },
            MissedClauses = [CustomerRelationsDocument.Missing],
        };
    }

    private static Parameter<PreferenceRate> Rate(string name, LocalizedText meaning, string clause) => new(
        name, meaning, "share of the price", new DatedValue<PreferenceRate>(PreferenceRate.Unstated, clause, CustomerRelationsDocument.Rates));

    private static Parameter<PromptLimit> Prompt(string name, LocalizedText meaning, string clause) => new(
        name, meaning, "", new DatedValue<PromptLimit>(PromptLimit.Unstated, clause, CustomerRelationsDocument.Promptness));
}
