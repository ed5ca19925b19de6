using System.Globalization;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

// What has to be there from the finding to the assessment, and what the host is ordered to do.
public sealed partial class SupervisionLifecycle
{
    /// <summary>Something was found.</summary>
    public static readonly Guard<SupervisionCycle> HasFinding = new(
        "tob.supervision.has-finding",
        new LocalizedText("there is a finding", "已发现问题"),
        step => step.Case.Findings.Count > 0,
        "TOB-22.1d", "TOB-22.4");

    /// <summary>Nothing was found and nothing was passed on.</summary>
    public static readonly Guard<SupervisionCycle> HasNoFinding = HasFinding.Not(
        "tob.supervision.has-no-finding",
        new LocalizedText("nothing was found and nothing was passed on", "未发现问题，亦无转来问题"));

    /// <summary>Every finding names what it is, who answers for it, and the unit.</summary>
    public static readonly Guard<SupervisionCycle> FindingsNamePerson = new(
        "tob.supervision.findings-name-person",
        new LocalizedText("every finding names what was found, who answers for it and the unit", "各问题均已注明内容、具体责任人及所在单位"),
        step => step.Case.Findings.All(finding => finding.NamesPerson),
        "TOB-22.4");

    /// <summary>There is a finding under Article 26 that has not become a sanction matter yet.</summary>
    public static readonly Guard<SupervisionCycle> HasFindingToSanction = new(
        "tob.supervision.has-finding-to-sanction",
        new LocalizedText("a finding under Article 26 has not become a sanction matter yet, and the unit of the cycle's own level acts", "尚有符合处罚规定的问题未启动处罚程序，且由本级督察单位办理"),
        step => NextToSanction(step) is { NamesPerson: true, Ground: { } ground } && Enum.IsDefined(ground) && ActsForItsLevel(step),
        "TOB-26.1", "TOB-26.3", TobaccoDocument.SanctionableLeftOpen, "TOB-22.0")
    {
        Actual = step => ActsForItsLevel(step) ? null : step.Role?.Id,
        Required = step => ActsForItsLevel(step) ? null : RoleOf(step.Case.Level).Id,
    };

    /// <summary>Every finding under Article 26 has become a sanction matter.</summary>
    public static readonly Guard<SupervisionCycle> SanctionMattersAreOpen = new(
        "tob.supervision.sanction-matters-are-open",
        new LocalizedText("every finding under Article 26 has become a sanction matter", "符合处罚规定的问题均已启动处罚程序"),
        step => NextToSanction(step) is null,
        "TOB-26.1", "TOB-26.3", TobaccoDocument.SanctionableLeftOpen)
    {
        Actual = step => Opened(step).ToString(CultureInfo.InvariantCulture),
        Required = step => step.Case.Sanctionable.Count.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>It is said how every finding is put right.</summary>
    public static readonly Guard<SupervisionCycle> HasMeasures = new(
        "tob.supervision.has-measures",
        new LocalizedText("it is said how every finding is put right", "各问题均已提出整改措施"),
        step => step.Case.Findings.All(finding => StepText.IsSaid(finding.Measure)),
        TobaccoDocument.RectifyingLeftOpen, "TOB-22.1d");

    /// <summary>Every finding is put right.</summary>
    public static readonly Guard<SupervisionCycle> IsPutRight = new(
        "tob.supervision.is-put-right",
        new LocalizedText("every finding is put right", "各问题均已整改到位"),
        step => step.Case.Findings.All(finding => finding.IsPutRight == true),
        TobaccoDocument.RectifyingLeftOpen);

    /// <summary>A finding that was passed on later is still to be put right.</summary>
    public static readonly Guard<SupervisionCycle> HasOpenFinding = IsPutRight.Not(
        "tob.supervision.has-open-finding",
        new LocalizedText("a finding is still to be put right", "尚有问题未整改到位"),
        TobaccoDocument.RectifyingLeftOpen, "TOB-22.1d");

    /// <summary>A finding is not put right.</summary>
    public static readonly Guard<SupervisionCycle> IsNotPutRight = new(
        "tob.supervision.is-not-put-right",
        new LocalizedText("a finding is not put right", "仍有问题未整改到位"),
        step => step.Case.Findings.Any(finding => finding.IsPutRight == false),
        TobaccoDocument.RectifyingLeftOpen);

    /// <summary>The results are put together.</summary>
    public static readonly Guard<SupervisionCycle> HasSummary = new(
        "tob.supervision.has-summary",
        new LocalizedText("the results are summarised", "考评结果已汇总"),
        step => StepText.IsSaid(step.Case.Summary),
        "TOB-22.4");

    /// <summary>The bulletin is out.</summary>
    public static readonly Guard<SupervisionCycle> HasBulletin = new(
        "tob.supervision.has-bulletin",
        new LocalizedText("the bulletin is out", "已发布通报"),
        step => StepText.IsSaid(step.Case.Bulletin),
        "TOB-22.4");

    /// <summary>It counts in the assessment from some day on.</summary>
    public static readonly Guard<SupervisionCycle> IsCounted = new(
        "tob.supervision.is-counted",
        new LocalizedText("the day from which it counts in the assessment is known", "已注明纳入绩效考核的日期"),
        step => step.Case.CountedFrom is not null,
        "TOB-22.4");

    private static readonly Effect<SupervisionCycle> Check = Order(
        SupervisionTask.Check, "tob.supervision.check", new LocalizedText("have the staff examined and the customers asked", "安排督察并调查抽中客户"),
        cycle => RoleOf(cycle.Level).Id, cycle => string.Join(", ", cycle.Staff), null, "TOB-21.1", "TOB-22.1a", "TOB-22.2a", "TOB-22.3a");

    private static readonly Effect<SupervisionCycle> Rectify = Order(
        SupervisionTask.Rectify, "tob.supervision.rectify-finding", new LocalizedText("tell who is responsible and have it put right", "通知责任人并督促整改"),
        Units, cycle => string.Join("; ", Open(cycle).Select(finding => $"{finding.Staff}: {finding.What}")), RectifyClock, TobaccoDocument.RectifyingLeftOpen, "TOB-22.1d");

    private static readonly Effect<SupervisionCycle> PublishBulletin = Order(
        SupervisionTask.PublishBulletin, "tob.supervision.publish-bulletin", new LocalizedText("publish the results", "公布通报考评结果"),
        cycle => RoleOf(cycle.Level).Id, cycle => cycle.Summary!, null, "TOB-22.4");

    private static readonly Effect<SupervisionCycle> CountInAssessment = Order(
        SupervisionTask.CountInAssessment, "tob.supervision.count-in-assessment", new LocalizedText("count the results in the assessment of those responsible", "在具体责任人绩效考核中兑现"),
        cycle => cycle.Findings.Count > 0 ? Units(cycle) : TobaccoRoles.Unit.Id,
        cycle => string.Join(", ", cycle.Findings.Count > 0 ? cycle.Findings.Select(finding => finding.Staff).Distinct(StringComparer.Ordinal) : cycle.Staff.Select(staff => staff.Value)),
        null, "TOB-22.4");

    private static readonly Effect<SupervisionCycle> RecordDelay = Order(
        SupervisionTask.RecordDelay, "tob.supervision.record-delay", new LocalizedText("record that the month passed without the check", "登记当月未完成督察"),
        cycle => RoleOf(cycle.Level).Id, cycle => cycle.MonthEnds.AddTicks(-1).ToString("yyyy-MM", CultureInfo.InvariantCulture), null, "TOB-22.1c", "TOB-22.2a", "TOB-22.3a");

    private static readonly Effect<SupervisionCycle> OpenSanctionMatter = new(
        "tob.supervision.open-sanction-matter",
        new LocalizedText("open a sanction matter", "启动处罚程序"),
        step => NextToSanction(step) is { } finding
            ? new SanctionMatter(
                string.Create(CultureInfo.InvariantCulture, $"{step.Case.Id}/finding-{Opened(step) + 1}"),
                new StaffFault(finding.Staff, finding.Unit, finding.Ground!.Value))
            : null,
        "TOB-26.1", "TOB-26.3", "TOB-26.4", TobaccoDocument.SanctionableLeftOpen);

    private static Effect<SupervisionCycle> Order(
        SupervisionTask task, string id, LocalizedText sentence, Func<SupervisionCycle, string> to, Func<SupervisionCycle, string> about, string? clock, params string[] clauses) =>
        new(id, sentence, step => new SupervisionOrder(task, step.Case.Id.Value, to(step.Case), about(step.Case)), clauses)
        {
            Clock = clock,
        };

    private static int Opened(Step<SupervisionCycle> step) => step.Record.History.NewestFirst.Count(happened => happened.Is(SupervisionTrigger.OpenSanctionMatter));

    private static SupervisionFinding? NextToSanction(Step<SupervisionCycle> step) => step.Case.Sanctionable.ElementAtOrDefault(Opened(step));

    private static IEnumerable<SupervisionFinding> Open(SupervisionCycle cycle) => cycle.Findings.Where(finding => finding.IsPutRight != true);

    private static string Units(SupervisionCycle cycle) => string.Join(", ", cycle.Findings.Select(finding => finding.Unit).Distinct(StringComparer.Ordinal));
}
