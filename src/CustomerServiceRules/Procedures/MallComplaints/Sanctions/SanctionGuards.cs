using CustomerServiceRules.Decisions;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.MallComplaints;

/// <summary>What has to hold before a matter about an employee moves on.</summary>
internal static class SanctionGuards
{
    public static readonly Guard<SanctionMatter> FactsAreConfirmed = new(
        "mall.sanction.facts-are-confirmed",
        new LocalizedText("the facts are confirmed", "事实已确认"),
        step => step.Case.IsConfirmed,
        "MALL-C-3.4");

    public static readonly Guard<SanctionMatter> FactsAreRefuted = new(
        "mall.sanction.facts-are-refuted",
        new LocalizedText("why the facts are not as was thought is said", "已说明事实不成立的理由"),
        step => !string.IsNullOrWhiteSpace(step.Case.WhyUnfounded),
        MallDocuments.SanctionFlowLeftOpen, "MALL-C-3.4");

    public static readonly Guard<SanctionMatter> IsInTheRecord = new(
        "mall.sanction.is-in-the-record",
        new LocalizedText("the finding stands in the employee's record", "违规已记入员工记录"),
        step => step.Case.Record.Findings.Any(finding => finding.Matter == step.Case.Subject && finding.Kind == step.Case.Kind),
        "MALL-C-3.3a", "MALL-C-3.4", MallDocuments.CountingLeftOpen);

    public static readonly Guard<SanctionMatter> HasProposal = new(
        "mall.sanction.has-proposal",
        new LocalizedText("the policy gives a sanction for the matter", "规定对该事项有处分"),
        step => step.Case.Proposal is { IsDecided: true } proposal && proposal.Subject == step.Case.Subject,
        "MALL-C-3.3a", "MALL-C-3.3b", "MALL-C-3.3c", "MALL-C-3.4");

    public static readonly Guard<SanctionMatter> HasNothingToImpose = new(
        "mall.sanction.has-nothing-to-impose",
        new LocalizedText("the policy gives no sanction for the matter", "规定对该事项无处分"),
        step => step.Case.Proposal is { Outcome: DecisionOutcome.Undecided } proposal && proposal.Subject == step.Case.Subject,
        "OQ-30", MallDocuments.SanctionFlowLeftOpen);

    public static readonly Guard<SanctionMatter> MatterIsFree = new(
        "mall.sanction.matter-is-free",
        new LocalizedText("the matter has no sanction yet", "该事项尚未处分"),
        step => !step.Case.IsSanctioned,
        "MALL-P-1", "X-9")
    {
        Actual = step => step.Case.Record.Sanctions.FirstOrDefault(sanction => sanction.Matter == step.Case.Subject)?.ToString(),
    };

    public static readonly Guard<SanctionMatter> AllowanceIsFree = new(
        "mall.sanction.allowance-is-free",
        new LocalizedText("the month's allowance is not deducted yet, if it is to be", "如需扣除，当月津贴尚未扣除"),
        step => !step.Case.AllowanceIsDeducted || !Imposes(step.Case, MallSanction.AllowanceDeduction),
        "X-8", "MALL-C-3.3a", "MALL-C-3.4");

    public static readonly Guard<SanctionMatter> MonthIsFree = new(
        "mall.sanction.month-is-free",
        new LocalizedText("the month has no sanction for complaints yet, if it is to have one", "如需处分，当月尚无被投诉处分"),
        step => step.Case.Kind != FindingKind.ComplainedAbout || !step.Case.ComplaintsAreSanctioned,
        "OQ-30", "MALL-C-3.4");

    public static readonly Guard<SanctionMatter> IsApplied = new(
        "mall.sanction.is-applied",
        new LocalizedText("the sanction has been applied", "处分已执行"),
        step => step.Case.IsApplied,
        "MALL-C-3.3a", "MALL-C-3.4");

    private static bool Imposes(SanctionMatter matter, MallSanction part) => matter.Proposal is { IsDecided: true } proposal && proposal.Value.Contains(part);
}
