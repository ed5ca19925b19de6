using System.Globalization;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

// What has to be there before a cycle moves on.
public sealed partial class SupervisionLifecycle
{
    /// <summary>The cycle is the acting unit's own.</summary>
    public static readonly Guard<SupervisionCycle> IsOfItsLevel = new(
        "tob.supervision.is-of-its-level",
        new LocalizedText("the unit of the cycle's own level acts", "由本级督察单位办理"),
        ActsForItsLevel,
        "TOB-22.0", "TOB-22.1a", "TOB-22.2a", "TOB-22.3a")
    {
        Actual = step => step.Role?.Id,
        Required = step => RoleOf(step.Case.Level).Id,
    };

    /// <summary>Whoever is supervised is named, at city level as drawn.</summary>
    public static readonly Guard<SupervisionCycle> HasStaff = new(
        "tob.supervision.has-staff",
        new LocalizedText("whoever is supervised is named; at city level it is those drawn", "已确定督察人员，市级为抽中人员"),
        step => step.Case.Staff.Count > 0 && (step.Case.Level != SupervisionLevel.City || step.Case.Staff.ToHashSet().SetEquals(DrawnStaff(step.Case))),
        "TOB-22.1c", "TOB-22.2c", "TOB-22.3a")
    {
        Actual = step => Names(step.Case.Staff),
        Required = step => step.Case.Level == SupervisionLevel.City ? Names(DrawnStaff(step.Case)) : "somebody",
    };

    /// <summary>At city level those who are supervised are drawn at once, not in several draws of which the best is kept.</summary>
    public static readonly Guard<SupervisionCycle> StaffIsDrawnOnce = new(
        "tob.supervision.staff-is-drawn-once",
        new LocalizedText("there is no more than one sample of the staff", "抽查人员样本只有一个"),
        step => !StaffSamples(step.Case).Skip(1).Any(),
        "TOB-22.3a")
    {
        Actual = step => string.Join("; ", StaffSamples(step.Case).Select(sample => sample.Owed.Key)),
        Required = _ => "one sample",
    };

    /// <summary>The sizes of the samples that the level owes are decided for this cycle.</summary>
    public static readonly Guard<SupervisionCycle> SizesAreDecided = new(
        "tob.supervision.sizes-are-decided",
        new LocalizedText("it was decided for this cycle how large the samples of its level are", "已确定本次督察的样本量"),
        step => Owed(step.Case) is { } owed && NeededPlans(step.Case).All(plan => owed.Any(sample => sample.Plan == plan.Plan && (plan.Name is null || sample.Name == plan.Name))),
        "TOB-22.1b", "TOB-22.2b", "TOB-22.3a", "TOB-22.3b")
    {
        Actual = step => step.Case.Sizes switch
        {
            null => "not decided",
            { IsDecided: false } decision => decision.Outcome.ToString().ToLowerInvariant(),
            { } decision when decision.Subject != step.Case.Id => $"a decision on {decision.Subject}",
            { } decision => string.Join("; ", decision.Values),
        },
        Required = step => string.Join("; ", NeededPlans(step.Case).Select(plan => plan.Name is null ? $"{plan.Plan}" : $"{plan.Plan}|{plan.Name}")),
    };

    /// <summary>Every sample that is owed is drawn, from all, and not too small.</summary>
    public static readonly Guard<SupervisionCycle> SamplesAreLargeEnough = new(
        "tob.supervision.samples-are-large-enough",
        new LocalizedText("every sample that is owed is drawn and not too small", "各样本均已抽取且样本量不低于规定"),
        step => Owed(step.Case) is not { } owed || owed.All(sample => IsDrawn(step.Case, sample)),
        "TOB-22.1b", "TOB-22.2b", "TOB-22.3a", "TOB-22.3b", "OQ-16")
    {
        Actual = step => step.Case.Samples.Count == 0 ? "none" : string.Join("; ", step.Case.Samples.Select(sample => $"{sample.Owed.Key}: {sample.Drawn.Units.Count} of {sample.Drawn.Population}")),
        Required = step => string.Join("; ", (Owed(step.Case) ?? []).Where(owed => !IsDrawn(step.Case, owed)).Select(owed => $"{owed.Key}: {owed.Least} of {owed.Population}")),
    };

    /// <summary>Everybody who is supervised was examined.</summary>
    public static readonly Guard<SupervisionCycle> StaffIsChecked = new(
        "tob.supervision.staff-is-checked",
        new LocalizedText("everybody who is supervised was examined", "督察人员均已检查"),
        step => Unchecked(step.Case).Length == 0,
        "TOB-22.1c", "TOB-22.2c", "TOB-22.3a")
    {
        Actual = step => $"without {Names(Unchecked(step.Case))}",
    };

    /// <summary>Every means of the document was used in the cycle.</summary>
    public static readonly Guard<SupervisionCycle> AllMeansAreUsed = new(
        "tob.supervision.all-means-are-used",
        new LocalizedText("telephone, visit, recordings and records were used", "已采用电话查问、现场走访、订货录音分析、资料查阅"),
        step => Unused(step.Case).Length == 0,
        "TOB-21.1", TobaccoDocument.MeansLeftOpen)
    {
        Actual = step => $"without {string.Join(", ", Unused(step.Case))}",
    };

    /// <summary>As many of those drawn as are owed have rated the staff supervised; of the lines of one person, that person.</summary>
    public static readonly Guard<SupervisionCycle> SampleIsAsked = new(
        "tob.supervision.sample-is-asked",
        new LocalizedText("as many of the customers drawn as are owed were asked", "已按样本量调查抽中客户"),
        step => CustomerSamples(step.Case).All(sample => Asked(step.Case, sample) >= sample.Owed.Least),
        "TOB-22.1b", "TOB-22.2b", "TOB-22.3b")
    {
        Actual = step => string.Join("; ", CustomerSamples(step.Case).Select(sample => string.Create(CultureInfo.InvariantCulture, $"{sample.Owed.Key}: {Asked(step.Case, sample)}"))),
        Required = step => string.Join("; ", CustomerSamples(step.Case).Select(sample => string.Create(CultureInfo.InvariantCulture, $"{sample.Owed.Key}: {sample.Owed.Least}"))),
    };

    private static bool ActsForItsLevel(Step<SupervisionCycle> step) => step.Role is not { } role || role.Equals(RoleOf(step.Case.Level));

    private static Role RoleOf(SupervisionLevel level) => level switch
    {
        SupervisionLevel.Department => TobaccoRoles.CountyCustomerServiceDepartment,
        SupervisionLevel.CountyBranch => TobaccoRoles.CigaretteCustomerServiceCentre,
        _ => TobaccoRoles.ComplaintAssessmentCentre,
    };

    private static IEnumerable<SubjectId> DrawnStaff(SupervisionCycle cycle) =>
        StaffSamples(cycle).SelectMany(sample => sample.Drawn.Units);

    private static IEnumerable<SupervisionSample> StaffSamples(SupervisionCycle cycle) => cycle.Samples.Where(sample => sample.Owed.Plan == SamplePlan.CityStaff);

    private static IReadOnlyList<OwedSample>? Owed(SupervisionCycle cycle) =>
        cycle.Sizes is { IsDecided: true } decision && decision.Policy == TobaccoRetail.SampleSizes.Name && decision.Subject == cycle.Id ? decision.Value : null;

    /// <summary>Which samples a level owes; the lines of everybody whom the city has drawn are a sample each.</summary>
    private static IEnumerable<(SamplePlan Plan, string? Name)> NeededPlans(SupervisionCycle cycle) => cycle.Level switch
    {
        SupervisionLevel.Department => [(SamplePlan.DepartmentLine, null)],
        SupervisionLevel.CountyBranch => [(SamplePlan.CountyLine, null)],
        _ => [(SamplePlan.CityStaff, null), .. cycle.Staff.Select(staff => (SamplePlan.CityLines, (string?)staff.Value))],
    };

    private static bool IsDrawn(SupervisionCycle cycle, OwedSample owed) => cycle.Samples.Any(sample => sample.Owed == owed && sample.IsLargeEnough);

    private static SubjectId[] Unchecked(SupervisionCycle cycle) => [.. cycle.Staff.Except(cycle.Checks.Select(check => check.Staff))];

    private static SupervisionMeans[] Unused(SupervisionCycle cycle) => [.. Enum.GetValues<SupervisionMeans>().Except(cycle.Checks.Select(check => check.Means))];

    private static IEnumerable<SupervisionSample> CustomerSamples(SupervisionCycle cycle) => cycle.Samples.Where(sample => sample.Owed.Plan != SamplePlan.CityStaff);

    private static int Asked(SupervisionCycle cycle, SupervisionSample sample) => sample.Drawn.Units
        .Intersect(cycle.Ratings
            .Where(rating => sample.Owed.Plan == SamplePlan.CityLines ? rating.Staff.Value == sample.Owed.Name : cycle.Staff.Contains(rating.Staff))
            .Select(rating => rating.Customer))
        .Count();

    private static string Names(IEnumerable<SubjectId> staff) => staff.Any() ? string.Join(", ", staff) : "nobody";
}
