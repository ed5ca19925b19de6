using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Calendars;
using CustomerServiceRules.Complaints;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

// Complaints, sanctions and the floors that complaint handling is measured by.
public static partial class TobaccoRetail
{
    /// <summary>Whether the person who raised a case suffers for it; a region of <see cref="Complaint"/>.</summary>
    public static RetaliationRegion RetaliationWatch { get; } = new();

    /// <summary>How a case on the complaint telephone moves; ask the rulebook for it by <see cref="Rulebook.Lifecycle"/>.</summary>
    public static TobaccoComplaintLifecycle Complaint { get; } = new();

    /// <summary>How a sanction comes about; ask the rulebook for it by <see cref="Rulebook.Lifecycle"/>.</summary>
    public static SanctionLifecycle SanctionMatters { get; } = new();

    /// <summary>Which department owns which topic; empty until the organisation fills it (TOB-23.1 names no department).</summary>
    public static DataList<TopicOwner> TopicOwners { get; } = new(
        "tob.topic-owners",
        new LocalizedText("Departments that own cases, by topic", "归口部门"));

    /// <summary>What failings cost by the units' own penalty rules; empty until the units fill it (TOB-26.5).</summary>
    public static DataList<SanctionEntry> SanctionTable { get; } = new(
        "tob.sanction-table",
        new LocalizedText("Units' own penalty rules", "各单位处罚细则"));

    /// <summary>Which department owns the case? Undecided where the list of owners does not name its topic.</summary>
    public static Policy<string> ComplaintOwner { get; } = Policy.One(
        "tob.complaint-owner",
        new LocalizedText("Which department owns the case?", "该事项由哪个部门归口负责？"),
        new ValueText<string>(department => department, text => text));

    /// <summary>How long may what take? One element a clock of <see cref="Complaint"/>.</summary>
    public static Policy<IReadOnlyList<OwedLimit>> ComplaintDeadlines { get; } = Policy.Each(
        "tob.complaint-deadlines",
        new LocalizedText("Within what time is the case handled and answered?", "该事项应在多长时间内处理并反馈？"),
        owed => owed.Clock,
        OwedLimit.Text);

    /// <summary>Is a visit missed or not made in its time, or are visits missed for long? Needs a <see cref="VisitCheck"/>; undecided where nothing is wrong.</summary>
    public static Policy<SanctionGround> VisitFailing { get; } = Policy.One(
        "tob.visit-failing",
        new LocalizedText("Which ground for a sanction does the check of visits give?", "拜访督察构成何种处罚事由？"),
        ValueText.OfEnum<SanctionGround>(TermOf));

    /// <summary>What does the failing cost? Needs a <see cref="SanctionMatter"/> with confirmed facts; undecided where the unit's rules say nothing.</summary>
    public static Policy<Sanction> SanctionFor { get; } = Policy.One(
        "tob.sanction-measure",
        new LocalizedText("Which sanction do the unit's own rules give?", "按本单位处罚细则应给予何种处罚？"),
        Sanction.Text);

    /// <summary>Do enough customers know how to complain? Needs an <see cref="AwarenessSurvey"/>; undecided where nobody was asked.</summary>
    public static Policy<FloorResult> Awareness { get; } = Floor(
        "tob.kpi-awareness", new LocalizedText("Do enough customers know how to complain?", "客户对投诉渠道的知晓率是否达标？"));

    /// <summary>Are enough complaints called back? Needs a <see cref="ComplaintMonth"/>; undecided where none was closed.</summary>
    public static Policy<FloorResult> CallBacks { get; } = Floor(
        "tob.kpi-call-backs", new LocalizedText("Are enough complaints called back?", "投诉回访率是否达标？"));

    /// <summary>Are enough customers satisfied with the result? Needs a <see cref="ComplaintMonth"/>; undecided where none was called back.</summary>
    public static Policy<FloorResult> Satisfaction { get; } = Floor(
        "tob.kpi-satisfaction", new LocalizedText("Are enough customers satisfied with how their complaint ended?", "投诉处理结果满意率是否达标？"));

    /// <summary>From the contact until the result is told, whatever the case; 1 working day (TOB-17.2, OQ-18, OQ-65).</summary>
    public static Parameter<TimeLimit> AnswerWithin { get; } = new(
        "tob.complaint.answer-within",
        new LocalizedText("Time within which a case is handled and answered", "处理完毕并反馈的时限"),
        "",
        new DatedValue<TimeLimit>(TimeLimit.WorkingDays(1), "TOB-17.2", "OQ-18", "OQ-65"));

    /// <summary>From how many missed periods in a row, inclusive, a customer manager does not visit for long; 3, a default (OQ-17).</summary>
    public static Parameter<int> LongTermNonVisitingFrom { get; } = new(
        "tob.sanction.long-term-non-visiting",
        new LocalizedText("Missed periods in a row from which visits are missed for long", "构成长期未拜访的连续缺访周期数"),
        "periods",
        new DatedValue<int>(3, "OQ-17", "TOB-26.1"))
    {
        Allowed = new AllowedValues<int>(periods => periods >= 2, "2 periods or more"),
    };

    /// <summary>The share of customers, at least, that know how to complain; 17/20 (TOB-17.4).</summary>
    public static Parameter<Fraction> AwarenessFloor { get; } = FloorOf(
        "tob.kpi.awareness-floor", new LocalizedText("Share of customers that know how to complain", "投诉渠道知晓率下限"), new Fraction(85, 100), "TOB-17.4");

    /// <summary>The share of the complaints closed in a month, at least, that are called back; 19/20 (TOB-17.5).</summary>
    public static Parameter<Fraction> CallBackFloor { get; } = FloorOf(
        "tob.kpi.call-back-floor", new LocalizedText("Share of complaints that are called back", "投诉回访率下限"), new Fraction(95, 100), "TOB-17.5");

    /// <summary>The share of those called back, at least, that are satisfied with the result; 17/20 (TOB-17.6).</summary>
    public static Parameter<Fraction> SatisfactionFloor { get; } = FloorOf(
        "tob.kpi.satisfaction-floor", new LocalizedText("Share of those called back that are satisfied", "投诉处理结果满意率下限"), new Fraction(85, 100), "TOB-17.6");

    /// <summary>Where a case stands in the words that hold for all documents.</summary>
    /// <param name="state">The state of <see cref="Complaint"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">None of the states.</exception>
    public static ComplaintStage StageOf(TobaccoComplaintState state) => state switch
    {
        TobaccoComplaintState.Received => ComplaintStage.Received,
        TobaccoComplaintState.Recorded => ComplaintStage.Recorded,
        TobaccoComplaintState.Assigned => ComplaintStage.Assigned,
        TobaccoComplaintState.Verified => ComplaintStage.Verified,
        TobaccoComplaintState.Resolved => ComplaintStage.Resolved,
        TobaccoComplaintState.FedBack => ComplaintStage.FedBack,
        TobaccoComplaintState.CalledBack => ComplaintStage.CalledBack,
        TobaccoComplaintState.Reopened => ComplaintStage.Reopened,
        TobaccoComplaintState.Closed => ComplaintStage.Closed,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, $"Found the state {(int)state}, expected one of {string.Join(", ", Enum.GetNames<TobaccoComplaintState>())}."),
    };

    private static Policy<FloorResult> Floor(string name, LocalizedText question) => Policy.One(name, question, ValueText.OfEnum<FloorResult>(TermOf));

    private static Parameter<Fraction> FloorOf(string name, LocalizedText meaning, Fraction floor, string clause) => new(
        name, meaning, "", new DatedValue<Fraction>(floor, clause))
    {
        Allowed = new AllowedValues<Fraction>(share => share >= Fraction.Zero && share <= 1, "a share from 0 to 1"),
    };
}
