using System.Globalization;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.StoreService;

// What has to be there before an inspection moves on, and what the host is ordered to do.
public sealed partial class InspectionLifecycle
{
    /// <summary>Whoever acts is the inspector of this kind of inspection.</summary>
    public static readonly Guard<StoreInspection> IsItsInspector = new(
        "scs.supervision.is-its-inspector",
        new LocalizedText("whoever inspects by the document acts", "由规定的检查人办理"),
        step => step.Role is not { } role || role.Equals(InspectorOf(step.Case.Kind)),
        "SCS-7.1.1", "SCS-7.1.2", "SCS-7.1.3")
    {
        Actual = step => step.Role?.Id,
        Required = step => InspectorOf(step.Case.Kind).Id,
    };

    /// <summary>A spot check takes place on a day that was drawn.</summary>
    public static readonly Guard<StoreInspection> IsOnADrawnDay = new(
        "scs.supervision.is-on-a-drawn-day",
        new LocalizedText("the day of a spot check was drawn", "抽查日期为随机抽取"),
        step => step.Case.Kind != InspectionKind.SpotCheck || (step.Case.On is { } day && step.Case.Drawn?.Days.Contains(day) == true),
        "SCS-7.1.2", StoreDocument.IrregularTimes)
    {
        Actual = step => step.Case.On?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "no day",
    };

    /// <summary>Everything that this kind of inspection has to look at was looked at.</summary>
    public static readonly Guard<StoreInspection> AspectsAreSeen = new(
        "scs.supervision.aspects-are-seen",
        new LocalizedText("what the inspection has to look at was looked at", "规定的检查内容均已检查"),
        step => Unseen(step.Case).Length == 0 && step.Case.Aspects.Count > 0,
        "SCS-7.1.1", "SCS-7.1.3")
    {
        Actual = step => step.Case.Aspects.Count == 0 ? "nothing" : $"without {string.Join(", ", Unseen(step.Case))}",
    };

    /// <summary>Something was found, and each finding says what, and who has to put it right.</summary>
    public static readonly Guard<StoreInspection> HasFinding = new(
        "scs.supervision.has-finding",
        new LocalizedText("there is a finding, and each says what it is and who has to put it right", "已发现问题，并注明问题及整改责任人"),
        step => step.Case.Findings.Count > 0 && step.Case.Findings.All(finding => StepText.IsSaid(finding.What) && StepText.IsSaid(finding.Responsible)),
        "SCS-7.1.2", StoreDocument.Rectifying);

    /// <summary>Nothing was found.</summary>
    public static readonly Guard<StoreInspection> HasNoFinding = new(
        "scs.supervision.has-no-finding",
        new LocalizedText("nothing was found", "未发现问题"),
        step => step.Case.Findings.Count == 0,
        "SCS-7.1.1", "SCS-7.1.2", "SCS-7.1.3");

    /// <summary>Something was done about every finding.</summary>
    public static readonly Guard<StoreInspection> HasRemedies = new(
        "scs.supervision.has-remedies",
        new LocalizedText("something was done about every finding", "各问题均已整改"),
        step => step.Case.Findings.All(finding => StepText.IsSaid(finding.Remedy)),
        StoreDocument.Rectifying);

    /// <summary>Every finding is put right.</summary>
    public static readonly Guard<StoreInspection> IsPutRight = new(
        "scs.supervision.is-put-right",
        new LocalizedText("every finding is put right", "各问题均已整改到位"),
        step => step.Case.Findings.All(finding => finding.IsPutRight == true),
        StoreDocument.Rectifying);

    /// <summary>A finding is not put right.</summary>
    public static readonly Guard<StoreInspection> IsNotPutRight = new(
        "scs.supervision.is-not-put-right",
        new LocalizedText("a finding is not put right", "仍有问题未整改到位"),
        step => step.Case.Findings.Any(finding => finding.IsPutRight == false),
        StoreDocument.Rectifying);

    /// <summary>The inspection is an audit.</summary>
    public static readonly Guard<StoreInspection> IsAudit = new(
        "scs.supervision.is-audit",
        new LocalizedText("the inspection is an audit", "属于内部审计"),
        step => step.Case.Kind == InspectionKind.InternalAudit,
        "SCS-7.1.3")
    {
        Actual = step => step.Case.Kind.ToString(),
    };

    /// <summary>The inspection is a check or a spot check, which ends without a report.</summary>
    public static readonly Guard<StoreInspection> IsNoAudit = new(
        "scs.supervision.is-no-audit",
        new LocalizedText("the inspection is no audit, which ends with a report", "不属于须出具报告的内部审计"),
        step => step.Case.Kind != InspectionKind.InternalAudit,
        "SCS-7.1.3", StoreDocument.Closing)
    {
        Actual = step => step.Case.Kind.ToString(),
    };

    /// <summary>The audit report is written.</summary>
    public static readonly Guard<StoreInspection> HasReport = new(
        "scs.supervision.has-report",
        new LocalizedText("the audit report is written", "已形成审计报告"),
        step => StepText.IsSaid(step.Case.Report),
        "SCS-7.1.3");

    private static readonly Effect<StoreInspection> Urge = new(
        "scs.supervision.urge",
        new LocalizedText("urge whoever has to put it right", "督促整改"),
        step => new InspectionOrder(
            string.Join(", ", Open(step.Case).Select(finding => finding.Responsible).Distinct(StringComparer.Ordinal)),
            step.Case.Subject.Value,
            string.Join("; ", Open(step.Case).Select(finding => finding.What))),
        "SCS-7.1.2", StoreDocument.Rectifying)
    {
        Clock = RectifyClock,
    };

    private static readonly Effect<StoreInspection> SendReport = new(
        "scs.supervision.send-report",
        new LocalizedText("send the audit report", "报送审计报告"),
        step => new InspectionOrder(StoreRoles.Supervisor.Id, step.Case.Subject.Value, step.Case.Report!),
        "SCS-7.1.3");

    private static Role InspectorOf(InspectionKind kind) => kind switch
    {
        InspectionKind.SupervisorCheck => StoreRoles.Supervisor,
        InspectionKind.SpotCheck => StoreRoles.StoreManager,
        _ => StoreRoles.InternalAudit,
    };

    /// <summary>What the kind of inspection has to look at; a spot check looks at whatever it does.</summary>
    private static InspectedAspect[] Unseen(StoreInspection inspection)
    {
        InspectedAspect[] needed = inspection.Kind switch
        {
            InspectionKind.SupervisorCheck => [InspectedAspect.ServiceQuality, InspectedAspect.Discipline, InspectedAspect.Operation],
            InspectionKind.InternalAudit => [InspectedAspect.ExecutionOfRules, InspectedAspect.RegularityOfFlow],
            _ => [],
        };
        return [.. needed.Except(inspection.Aspects)];
    }

    private static IEnumerable<InspectionFinding> Open(StoreInspection inspection) => inspection.Findings.Where(finding => finding.IsPutRight != true);
}
