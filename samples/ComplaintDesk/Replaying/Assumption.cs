using CustomerServiceRules.Terms;

namespace ComplaintDesk.Replaying;

/// <summary>A fact that the procedure asks for, and where the replay has it from.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Source">The column of the log that gives it; null: assumed, because no column could.</param>
internal sealed record Assumption(LocalizedText Fact, string? Source)
{
    /// <summary>
    /// What the procedure's guards ask for. All of it is given or assumed from the beginning, so that whatever is refused is
    /// refused because of the order of the rows.
    /// </summary>
    public static IReadOnlyList<Assumption> All { get; } =
    [
        new(new LocalizedText("the complaint and the instant of contact", "投诉及接触客户的时间"), "number, opened_at"),
        new(new LocalizedText("by which way it came", "投诉渠道"), "contact_type"),
        new(new LocalizedText("who handles it", "经办人"), "assignment_group, assigned_to"),
        new(new LocalizedText("what is waited for, and from when to when", "等待的事项及起止时间"), "incident_state"),
        new(new LocalizedText("when it is resolved, closed and reopened", "办结、关闭及重新受理的时间"), "incident_state, active, reopen_count"),
        new(new LocalizedText("what it says, and how to reach the customer", "投诉内容及联系方式"), null),
        new(new LocalizedText("that departments were asked, it is true, and its cause", "已向部门核实、属实及原因"), null),
        new(new LocalizedText("the solution, its three criteria, and that the customer accepts it", "解决方案、三项要求及客户认可"), null),
        new(new LocalizedText("the result, the root cause, the measure, the reason to reopen", "结果、根源、改进措施及重新受理的理由"), null),
        new(new LocalizedText("who acts: whoever may", "操作人：均视为有权人员"), null),
    ];
}
