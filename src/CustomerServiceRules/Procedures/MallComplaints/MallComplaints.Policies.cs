using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.MallComplaints;

// The questions that are decided, and the list of types.
public static partial class MallComplaints
{
    /// <summary>Which group each of the 14 types belongs to.</summary>
    public static DataList<TypeOfGroup> Types { get; } = new(
        "mall.complaint-types",
        new LocalizedText("Types of complaints by group", "投诉分类"),
        [
            .. Of(MallComplaintGroup.Goods, "MALL-C-1.1", MallComplaintType.Price, MallComplaintType.OutOfStock),
            .. Of(MallComplaintGroup.Service, "MALL-C-1.2", MallComplaintType.Attitude, MallComplaintType.ServiceWithdrawn),
            .. Of(MallComplaintGroup.Safety, "MALL-C-1.3", MallComplaintType.Accident, MallComplaintType.Environment),
        ]);

    /// <summary>Which groups is the complaint in, by the types it is of? Needs a <see cref="MallComplaint"/>, as the next two do.</summary>
    public static Policy<IReadOnlyList<MallComplaintGroup>> Groups { get; } = Policy.Each(
        "mall.complaint.groups",
        new LocalizedText("Which groups is the complaint in?", "投诉属于哪些类别？"),
        group => group.ToString(),
        ValueText.OfEnum<MallComplaintGroup>(TermOf));

    /// <summary>At which level is the complaint handled? The highest that any rule gives it (OQ-31).</summary>
    public static Policy<HandlerLevel> Handler { get; } = Policy.Highest(
        "mall.complaint.handler",
        new LocalizedText("At which level is the complaint handled?", "投诉由哪一级处理？"),
        ValueText.OfEnum<HandlerLevel>(TermOf),
        Comparer<HandlerLevel>.Default,
        ["OQ-31"],
        Groups);

    /// <summary>
    /// How long may each step take? One element for each clock that has a limit; undecided while none is stated, for the
    /// document says prompt and gives no figure. A stated figure reaches the clocks by itself; what rules decide otherwise for a
    /// complaint reaches them by <see cref="CaseLimits.OrNone"/>.
    /// </summary>
    public static Policy<IReadOnlyList<OwedLimit>> Deadlines { get; } = Policy.Each(
        "mall.complaint.deadlines",
        new LocalizedText("How long may each step of the complaint take?", "投诉各环节的时限是多少？"),
        owed => owed.Clock,
        OwedLimit.Text);

    /// <summary>
    /// What is imposed for a matter? All elements together are one sanction; undecided where none follows. Needs a
    /// <see cref="SanctionMatter"/>.
    /// </summary>
    public static Policy<IReadOnlyList<MallSanction>> Sanctions { get; } = Policy.Each(
        "mall.sanctions",
        new LocalizedText("What is imposed on the employee for the matter?", "对员工作出何种处分？"),
        sanction => sanction.ToString(),
        ValueText.OfEnum<MallSanction>(TermOf));

    private static IEnumerable<TypeOfGroup> Of(MallComplaintGroup group, string clause, MallComplaintType first, MallComplaintType last) =>
        Enum.GetValues<MallComplaintType>().Where(type => type >= first && type <= last).Select(type => new TypeOfGroup(type, group, clause));
}
